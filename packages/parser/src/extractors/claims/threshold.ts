import type { Claim } from '@sprint/core'
import type { SectionRole } from '../../lexicon/words.js'
import { linesOf } from '../../meaning/lines-of.js'
import { introducedLists } from '../../meaning/lists-of.js'
import { partOfLine } from '../../meaning/part-of-line.js'
import { readLimits } from '../../readers/read-limit.js'
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
    if (!isRule || kind === 'fence' || kind === 'heading') return []
    return readLimits(line.text, lexicon).map(({ subject, value, unit, text, start }) => ({
      kind: 'threshold',
      subject,
      value,
      unit,
      text: line.text,
      source: partOfLine(outline, line, text, start),
    }))
  })
}
