import type { Claim } from '@sprint/core'
import { wordsOf } from '../../lexicon/normalise.js'
import type { SectionRole } from '../../lexicon/words.js'
import { bareText } from '../../meaning/bare-text.js'
import { linesOf } from '../../meaning/lines-of.js'
import { introducedLists } from '../../meaning/lists-of.js'
import { partOfLine } from '../../meaning/part-of-line.js'
import type { Line, Section } from '../../outline/outline.js'
import { readEscalationLimit } from '../../readers/read-escalation-limit.js'
import { readLevelName } from '../../readers/read-level-name.js'
import { readLimits } from '../../readers/read-limit.js'
import type { ParseContext } from '../extractor.js'
import type { ClaimReader } from './claim-reader.js'

const STOPPING: ReadonlySet<SectionRole> = new Set(['escalation', 'rollback'])

/**
 * Limits at which work halts or is escalated, in the sections and lists that set such rules.
 *
 * ```text
 * > | - 3 consecutive failures → halt
 *       ^^^^^^^^^^^^^^^^^^^^^^
 * ```
 */
export const threshold: ClaimReader = (context) => {
  const { outline, lexicon, meaningOf } = context
  const introduced = new Set(
    introducedLists(context)
      .filter(({ roles }) => roles.some((role) => STOPPING.has(role)))
      .flatMap(({ list }) => list.entries),
  )
  return linesOf(outline).flatMap(({ line, section, entry, kind }): Claim[] => {
    const isRule = (entry && introduced.has(entry)) || meaningOf(section).roles.some((role) => STOPPING.has(role))
    if (kind === 'fence') return []
    const within = readEscalationLimit(line.text, lexicon)
    const isOne = within !== undefined && !isGraded(context, section, line)
    const limits = isOne ? [within] : isRule && kind !== 'heading' ? readLimits(line.text, lexicon) : []
    if (limits.length === 0) return []
    const whose = addressee(context, section)
    return limits.map(({ subject, value, unit, text, start }) => ({
      kind: 'threshold',
      subject: whose === undefined ? subject : `${subject} ${whose}`,
      value,
      unit,
      text: line.text,
      source: partOfLine(outline, line, text, start),
    }))
  })
}

/** Whom a heading speaks to: beneath `For the release manager` stand the limits of that one, not those of all. */
function addressee({ lexicon }: ParseContext, { heading }: Section): string | undefined {
  const [first = '', ...name] = wordsOf(bareText(heading.text))
  return name.length > 0 && lexicon.addresses.whole(first) ? name.join(' ') : undefined
}

/** Whether a limit is one for a level, which has a limit of its own: `Level 2`, `critical`, `P0`. */
function isGraded({ lexicon }: ParseContext, { heading, level }: Section, line: Line): boolean {
  const isGrade = (word: string | undefined) => word !== undefined && lexicon.sections.whole(word) !== 'blockers'
  const grades = (text: string) =>
    readLevelName(bareText(text)) !== undefined ||
    lexicon.levels.find(text).some(({ start }) => isGrade(wordsOf(text)[start]))
  return grades(line.text) || (level > 0 && grades(heading.text))
}
