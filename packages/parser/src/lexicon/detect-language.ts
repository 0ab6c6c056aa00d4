import { splitWords } from './normalise.js'
import type { LanguageWords } from './words.js'

/** A language and how much of a text speaks for it. */
export interface LanguageScore {
  readonly words: LanguageWords
  readonly score: number
}

// So many characters tell a language as surely as a whole book.
const SAMPLE = 12_000
// Below this, a few names could decide.
const LEAST = 3
// About every third word of a text is one of the frequent ones; a word of two characters counts once.
const SHARE_OF_FREQUENT = { Cyrillic: 0.3, Hangul: 0.3, Han: 0.2, Kana: 0.2 } as const
const SCRIPTS = {
  Cyrillic: /^\p{Script=Cyrillic}/u,
  Hangul: /^\p{Script=Hangul}/u,
  Han: /^\p{Script=Han}/u,
  Kana: /^[\p{Script=Hiragana}\p{Script=Katakana}]/u,
} as const

/**
 * The languages that speak from a text, the surest first: by their frequent short words, and by their script where few
 * others share it.
 *
 * @param text some of the document
 * @param languages to choose from
 */
export function scoreLanguages(text: string, languages: readonly LanguageWords[]): readonly LanguageScore[] {
  const counts = new Map<string, number>()
  for (const word of splitWords(text.slice(0, SAMPLE))) counts.set(word, (counts.get(word) ?? 0) + 1)
  return languages
    .map((words) => ({ words, score: frequent(words, counts) + inScript(words, counts) }))
    .filter(({ score }) => score >= LEAST)
    .sort((a, b) => b.score - a.score)
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
  const [first, second] = scoreLanguages(text, languages)
  return first && first.score !== second?.score ? first.words.language : null
}

function frequent({ common }: LanguageWords, counts: ReadonlyMap<string, number>): number {
  const words = new Set(common.flatMap((word) => splitWords(word)))
  let hits = 0
  for (const word of words) hits += counts.get(word) ?? 0
  return hits
}

function inScript({ script }: LanguageWords, counts: ReadonlyMap<string, number>): number {
  if (!script) return 0
  let hits = 0
  for (const [word, count] of counts) if (SCRIPTS[script].test(word)) hits += count
  return hits * SHARE_OF_FREQUENT[script]
}
