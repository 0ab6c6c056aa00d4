import type { Lexicon } from './lexicon.js'
import { splitWords, wordsOf } from './normalise.js'
import type { LanguageWords } from './words.js'

const SPECIAL = /[.*+?^${}()|[\]\\/-]/g
const UNPARTED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u

/**
 * The source of a pattern for any of these words, the longest first, each as a whole word where the script parts words.
 *
 * @param words as they are written, in any case
 * @example
 * new RegExp(wordPattern(['day', 'days']), 'iu').exec('In 3 days')?.[0] //=> 'days'
 */
export function wordPattern(words: readonly string[]): string {
  const all = [...new Set(words)].sort((a, b) => b.length - a.length)
  const escaped = (some: readonly string[]) =>
    some.map((word) => word.replace(SPECIAL, '\\$&').replace(/ /g, '[\\s-]+')).join('|')
  const unparted = all.filter((word) => UNPARTED.test(word))
  const parted = all.filter((word) => !UNPARTED.test(word))
  const patterns: string[] = []
  if (parted.length > 0) patterns.push(`(?<![\\p{L}\\p{M}])(?:${escaped(parted)})(?![\\p{L}\\p{M}])`)
  if (unparted.length > 0) patterns.push(`(?:${escaped(unparted)})`)
  return patterns.length === 0 ? '(?!)' : `(?:${patterns.join('|')})`
}

/**
 * A pattern built from the words of all languages of a lexicon, and kept for its next use.
 *
 * @param build makes the pattern
 */
export function lexiconPattern<T>(build: (languages: readonly LanguageWords[]) => T): (lexicon: Lexicon) => T {
  const known = new WeakMap<Lexicon, T>()
  return (lexicon) => {
    const before = known.get(lexicon)
    if (before) return before
    const built = build(lexicon.languages)
    known.set(lexicon, built)
    return built
  }
}

const LEADING_DIGITS = /^\d+/

/**
 * Whether a text holds one of some words of the lexicon, so that a pattern with these words is worth a try: asking
 * costs far less than matching.
 *
 * @param pick the words of one language
 */
export function lexiconGate(
  pick: (words: LanguageWords) => readonly string[],
): (text: string, lexicon: Lexicon) => boolean {
  const firstWords = lexiconPattern((languages) => {
    const firsts = languages.flatMap(pick).flatMap((phrase) => splitWords(phrase)[0] ?? [])
    return new Set(firsts)
  })
  return (text, lexicon) => {
    const firsts = firstWords(lexicon)
    return wordsOf(text).some((word) => firsts.has(word) || firsts.has(word.replace(LEADING_DIGITS, '')))
  }
}
