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

// Most phrases are written as they are looked up.
const WRITTEN = /^[a-z0-9]+(?: [a-z0-9]+)*$/

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
  const respelled = Object.keys(spellings)
  for (const [meaning, phrases] of entries)
    for (const phrase of phrases) {
      add(keyOf(phrase), meaning)
      if (respelled.some((letter) => phrase.includes(letter))) add(keyOf(spell(phrase, spellings)), meaning)
    }
  return { meanings, longest }

  function add(key: string, meaning: M): void {
    if (key === '' || meanings.has(key)) return
    meanings.set(key, meaning)
    const end = key.indexOf(' ')
    const first = end < 0 ? key : key.slice(0, end)
    const length = end < 0 ? 1 : key.split(' ').length
    if (length > (longest.get(first) ?? 0)) longest.set(first, length)
  }
}

function keyOf(phrase: string): string {
  return WRITTEN.test(phrase) ? phrase : splitWords(phrase).join(' ')
}

function spell(phrase: string, spellings: Spellings): string {
  return Object.entries(spellings).reduce((text, [letter, spelling]) => text.replaceAll(letter, spelling), phrase)
}
