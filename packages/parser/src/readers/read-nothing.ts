import type { Lexicon } from '../lexicon/lexicon.js'
import type { SectionRole } from '../lexicon/words.js'
import { matchesOf } from '../pattern/matches-of.js'
import { pattern } from '../pattern/pattern.js'
import { isPlaceholder } from './read-placeholder.js'

// > | None.      None – all clear      No blockers 🎉
//         ^           ^
const PARTED = /^[\s\p{Extended_Pictographic}]*(?:$|[.!,;:()–—-])/u
const WORDS = pattern('g')`[\p{L}\p{N}]+`

// > | 0      0 open
const ZERO = /^0(?:\s\S+)?$/u

/**
 * Whether a text says that there is nothing of a kind: 'None', 'n/a', 'No open blockers at this time'.
 *
 * @param text the text, without marks in front
 * @param lexicon for the words for nothing
 * @param role what there would be
 */
export function saysNothing(text: string, lexicon: Lexicon, role: SectionRole): boolean {
  if (isPlaceholder(text, lexicon) || ZERO.test(text)) return true
  const [first] = lexicon.nothing.find(text)
  if (first?.start !== 0) return false
  if (first.share > 0.5) return true
  if (PARTED.test(text.slice(lengthOf(text, first.length)))) return true
  return lexicon.sections.find(text).some(({ meaning, start }) => meaning === role && start <= first.length + 1)
}

/** How many characters the first words of a text take. */
function lengthOf(text: string, words: number): number {
  const last = matchesOf(text, WORDS).slice(0, words).at(-1)
  return last ? last.index + last[0].length : 0
}
