import type { Lexicon } from './lexicon.js'
import { splitWords, wordsOf } from './normalise.js'
import { oncePerLexicon } from './once-per-lexicon.js'
import type { LanguageWords } from './words.js'

const SPECIAL = /[.*+?^${}()|[\]\\/-]/g
const UNPARTED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u

/**
 * The source of a pattern for any of these words, the longest first, each as a whole word where the script parts words.
 *
 * @param words as they are written, in any case
 * @example
 * new RegExp(wordPattern(['day', 'days']), 'u').exec(lowerCase('In 3 Days'))?.[0] //=> 'days'
 */
export function wordPattern(words: readonly string[]): string {
  const all = [...new Set(words)].sort((a, b) => b.length - a.length)
  const escaped = (some: readonly string[]) =>
    some.map((word) => word.toLowerCase().replace(SPECIAL, '\\$&').replace(/ /g, '[\\s-]+')).join('|')
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
  return oncePerLexicon(({ languages }) => build(languages))
}

/**
 * A text in lower case with every character in its place, to match patterns of words with: patterns that pass over case
 * themselves cost several times as much.
 */
export function lowerCase(text: string): string {
  const lower = text.toLowerCase()
  return lower.length === text.length ? lower : text
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
  const phrases = lexiconPattern((languages) => {
    const byFirst = new Map<string, string[][]>()
    for (const [first = '', ...more] of languages.flatMap(pick).map((phrase) => splitWords(phrase)))
      byFirst.set(first, [...(byFirst.get(first) ?? []), more])
    return byFirst
  })
  return (text, lexicon) => {
    const byFirst = phrases(lexicon)
    const words = wordsOf(text)
    return words.some((word, at) => {
      const found = byFirst.get(word) ?? byFirst.get(word.replace(LEADING_DIGITS, ''))
      return found?.some((more) => more.every((next, step) => words[at + 1 + step] === next)) ?? false
    })
  }
}
