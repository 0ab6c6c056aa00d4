import type { Lexicon } from '../../../lexicon/lexicon.js'
import { lexiconPattern, lowerCase, wordPattern } from '../../../lexicon/word-pattern.js'
import { pattern } from '../../../pattern/pattern.js'
import { readEstimate } from '../../../readers/read-estimate.js'
import type { Found } from './found.js'

// > | review within 4 hours      runs every 5 min
//            ^^^^^^                     ^^^^^
const limits = lexiconPattern((languages) => {
  const words = languages.flatMap((language) => [...(language.within ?? []), ...(language.every ?? [])])
  return pattern()`${wordPattern(words)}\s*[~≈]?\d`
})

const MOST_WORDS = 6

/**
 * Takes the hours and points that a detail of a unit states.
 *
 * @param bare what a number without a unit stands for, where a key says so
 * @returns whether it states any
 */
export function takeEstimate(part: string, found: Found, lexicon: Lexicon, bare?: 'points' | 'hours'): boolean {
  const estimate =
    part.split(/\s+/).length <= MOST_WORDS && !limits(lexicon).test(lowerCase(part))
      ? readEstimate(part, lexicon, bare)
      : undefined
  if (!estimate || (estimate.isShare && found.id === null)) return false
  if (found.points === null) found.points = estimate.points
  if (found.hours === null) {
    found.hours = estimate.hours
    found.hoursRange = estimate.hoursRange
  }
  return true
}
