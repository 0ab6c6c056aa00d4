import type { Lexicon } from '../../lexicon/lexicon.js'

/**
 * Whose approval a key speaks of: the words in front of the word for it.
 *
 * @example
 * askedOf('Sponsor approval required', lexicon) //=> 'Sponsor'
 */
export function askedOf(key: string, lexicon: Lexicon): string | undefined {
  const words = key.split(/\s+/)
  const at = words.findIndex((word) => lexicon.fields.whole(word) === 'approval')
  return at > 0 ? words.slice(0, at).join(' ') : undefined
}
