import type { Claim } from '@sprint/core'
import { bareText } from '../../meaning/bare-text.js'
import type { Line, Section } from '../../outline/outline.js'
import { readLevel } from '../../readers/read-level.js'
import { saysNothing } from '../../readers/read-nothing.js'
import type { ClaimReader } from './claim-reader.js'

/**
 * A level of risk beneath a heading of its own that is said to have no risks, and a document of which it is said that
 * nothing holds work up.
 *
 * ```text
 * > | ### High risk
 * > | - None identified
 *       ^^^^^^^^^^^^^^^
 * > | ## Blockers
 * > | None
 *     ^^^^
 * ```
 */
export const none: ClaimReader = ({ outline, lexicon, meaningOf }) =>
  outline.sections.flatMap((section): Claim[] => {
    const line = onlyLine(section)
    if (line === undefined) return []
    const { roles, own } = meaningOf(section)
    const text = bareText(line.text)
    const level = roles.includes('risks') ? readLevel(bareText(section.heading.text), lexicon) : null
    if (level !== null && saysNothing(text, lexicon, 'risks'))
      return [{ kind: 'none', what: 'risk', level, text, source: line.source }]
    // Deeper down it is one of a person, a team or a day.
    const isOfAll = own.includes('blockers') && section.parent !== null && section.parent.level <= 1
    return isOfAll && saysNothing(text, lexicon, 'blockers')
      ? [{ kind: 'none', what: 'blocker', level: null, text, source: line.source }]
      : []
  })

/** The line of a section that says one thing alone. */
function onlyLine({ blocks: [only, another] }: Section): Line | undefined {
  const [first, second] =
    only?.kind === 'list' ? only.entries.map(({ line }) => line) : only?.kind === 'paragraph' ? only.lines : []
  return second || another ? undefined : first
}
