import { splitWords } from './normalise.js'

/** The phrases of one language for one category, ready for looking up. */
export interface Phrases<M> {
  /** Words parted by one blank → what they mean. */
  readonly meanings: ReadonlyMap<string, M>
  /** A first word → how many words the longest phrase that starts with it has. */
  readonly longest: ReadonlyMap<string, number>
}

/** Another way to write letters: `ü` as `ue`. */
export type Spellings = Readonly<Record<string, string>>

/**
 * Prepares phrases for looking up. Of two meanings of a phrase the first stays.
 *
 * @param entries meanings with what they are called
 * @param spellings other ways to write letters of the phrases
 */
export function phrasesOf<M>(
  entries: Iterable<readonly [M, readonly string[]]>,
  spellings: Spellings = {},
): Phrases<M> {
  const meanings = new Map<string, M>()
  const longest = new Map<string, number>()
  const add = (phrase: string, meaning: M) => {
    const words = splitWords(phrase)
    const [first] = words
    const key = words.length === 1 && first !== undefined ? first : words.join(' ')
    if (first === undefined || meanings.has(key)) return
    meanings.set(key, meaning)
    if (words.length > (longest.get(first) ?? 0)) longest.set(first, words.length)
  }
  const letters = Object.keys(spellings)
  for (const [meaning, phrases] of entries)
    for (const phrase of phrases) {
      add(phrase, meaning)
      if (letters.some((letter) => phrase.includes(letter))) add(spelled(phrase, letters, spellings), meaning)
    }
  return { meanings, longest }
}

function spelled(phrase: string, letters: readonly string[], spellings: Spellings): string {
  return letters.reduce((text, letter) => text.replaceAll(letter, spellings[letter] ?? letter), phrase)
}
