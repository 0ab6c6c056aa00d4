import type { Lexicon } from './lexicon.js'

/**
 * Something made for a lexicon, and kept for its next use.
 *
 * @param make what to do with the lexicon
 */
export function oncePerLexicon<T>(make: (lexicon: Lexicon) => T): (lexicon: Lexicon) => T {
  const known = new WeakMap<Lexicon, { readonly value: T }>()
  return (lexicon) => {
    const before = known.get(lexicon)
    if (before) return before.value
    const value = make(lexicon)
    known.set(lexicon, { value })
    return value
  }
}
