import type { Decision } from '@sprint/core'
import type { Lexicon } from '../lexicon/lexicon.js'
import { readAsides } from './read-asides.js'

const LEAST_SHARE = 0.5

/**
 * Go, no-go or pending, where that is what a text says and not merely a word of it. A form that offers both says
 * neither.
 *
 * @example
 * readDecisionOutcome('GO (after the dry run)', lexicon) //=> 'go'
 */
export function readDecisionOutcome(text: string, lexicon: Lexicon): NonNullable<Decision['outcome']> | null {
  const found = lexicon.outcomes.find(readAsides(text).text)
  const share = found.reduce((sum, match) => sum + match.share, 0)
  const meanings = new Set(found.map(({ meaning }) => meaning))
  const [first] = meanings
  return share >= LEAST_SHARE && meanings.size === 1 && first ? first : null
}
