import { splitWords } from './normalise.js'
import type { LanguageWords } from './words.js'

// So many characters tell a language as surely as a whole book.
const SAMPLE = 12_000
// Below this, a few names could decide.
const LEAST = 3
// About every third word of a text is one of the frequent ones; two characters without a blank make about one word.
const SHARE_OF_FREQUENT = { Cyrillic: 0.3, Hangul: 0.3, Han: 0.2, Kana: 0.2 } as const
const SCRIPTS = {
  Cyrillic: /^\p{Script=Cyrillic}/u,
  Hangul: /^\p{Script=Hangul}/u,
  Han: /^\p{Script=Han}/u,
  Kana: /^[\p{Script=Hiragana}\p{Script=Katakana}]/u,
} as const
// The first letter of any of these; most words need not be asked.
const FIRST_OF_SCRIPTS = 0x400
// A letter by itself names a track, an option or a variable in any language.
const LETTER = /^[a-z]$/
// A language with less of a document than this lends it no more than names and quotations.
const LEAST_SHARE = 0.2

/**
 * The languages that speak from a text, the surest first: by their frequent short words, and by their script where few
 * others share it. A language counts beside the first one by words of its own: 'de' in a Spanish text is not French.
 *
 * @param text some of the document
 * @param languages to choose from
 * @returns none where the text is too short, or where two are as likely
 */
export function languagesOf(text: string, languages: readonly LanguageWords[]): readonly LanguageWords[] {
  const counts = countWords(text)
  const [first, second] = ranked(languages, (words) => score(words, counts, new Set()))
  if (!first || first.score < LEAST || first.score === second?.score) return []
  const shared = frequentWords(first.words)
  const others = languages.filter((words) => words !== first.words)
  const beside = ranked(others, (words) => score(words, counts, shared)).filter(
    (other) => other.score >= Math.max(LEAST, first.score * LEAST_SHARE),
  )
  return [first, ...beside].map(({ words }) => words)
}

/**
 * The language that most of a text is written in, as a BCP 47 tag.
 *
 * @param text some of the document
 * @param languages to choose from
 * @returns `null` where it cannot be told
 * @example
 * detectLanguage('Das Ziel des Sprints ist die Suche mit Filtern für alle Listen.', LANGUAGES) //=> 'de'
 */
export function detectLanguage(text: string, languages: readonly LanguageWords[]): string | null {
  return languagesOf(text, languages)[0]?.language ?? null
}

function countWords(text: string): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const word of splitWords(text.slice(0, SAMPLE))) counts.set(word, (counts.get(word) ?? 0) + 1)
  return counts
}

function ranked(languages: readonly LanguageWords[], scoreOf: (words: LanguageWords) => number) {
  return languages.map((words) => ({ words, score: scoreOf(words) })).sort((a, b) => b.score - a.score)
}

function score(words: LanguageWords, counts: ReadonlyMap<string, number>, shared: ReadonlySet<string>): number {
  let hits = 0
  for (const word of frequentWords(words)) if (!shared.has(word)) hits += counts.get(word) ?? 0
  return hits + (words.script ? inScript(words.script, counts) : 0)
}

function inScript(script: keyof typeof SCRIPTS, counts: ReadonlyMap<string, number>): number {
  let hits = 0
  for (const [word, count] of counts)
    if (word.charCodeAt(0) >= FIRST_OF_SCRIPTS && SCRIPTS[script].test(word)) hits += count
  return hits * SHARE_OF_FREQUENT[script]
}

const known = new WeakMap<LanguageWords, ReadonlySet<string>>()

function frequentWords(words: LanguageWords): ReadonlySet<string> {
  const before = known.get(words)
  if (before) return before
  const frequent = new Set(words.common.flatMap((word) => splitWords(word)).filter((word) => !LETTER.test(word)))
  known.set(words, frequent)
  return frequent
}
