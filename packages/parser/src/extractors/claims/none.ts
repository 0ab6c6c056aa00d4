import type { Claim } from '@sprint/core'
import { bareText } from '../../meaning/bare-text.js'
import { readLevel } from '../../readers/read-level.js'
import { saysNothing } from '../../readers/read-nothing.js'
import type { ClaimReader } from './claim-reader.js'

/**
 * A level of risk beneath a heading of its own that is said to have no risks.
 *
 * ```text
 * > | ### High risk
 * > | - None identified
 *       ^^^^^^^^^^^^^^^
 * ```
 */
export const none: ClaimReader = ({ outline, lexicon, meaningOf }) =>
  outline.sections.flatMap((section): Claim[] => {
    const { heading, blocks } = section
    const [only, another] = blocks
    const [first, second] =
      only?.kind === 'list' ? only.entries.map(({ line }) => line) : only?.kind === 'paragraph' ? only.lines : []
    if (!first || second || another || !meaningOf(section).roles.includes('risks')) return []
    const level = readLevel(bareText(heading.text), lexicon)
    const text = bareText(first.text)
    return level !== null && saysNothing(text, lexicon, 'risks')
      ? [{ kind: 'none', what: 'risk', level, text, source: first.source }]
      : []
  })
