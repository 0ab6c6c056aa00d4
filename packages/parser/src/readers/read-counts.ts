import type { Lexicon } from '../lexicon/lexicon.js'
import { lexiconGate, lexiconPattern, lowerCase, wordPattern } from '../lexicon/word-pattern.js'

/** How many of something there are said to be. */
export interface StatedCount {
  readonly count: number
  readonly noun: string
  readonly text: string
  readonly start: number
}

const patternOf = lexiconPattern((languages) => {
  const all = wordPattern(languages.flatMap((words) => words.tests.total ?? []))
  // > | all 15 procedures
  //     ^^^^^^^^^^^^^^^^^
  return new RegExp(String.raw`${all}\s(?:\p{L}{2,4}\s)?(\d{1,4})\s(\p{L}[\p{L}-]+)(?![\p{L}])`, 'gu')
})

const speaksOfAll = lexiconGate((words) => words.tests.total ?? [])

/**
 * Counts of a whole: `all 15 procedures`.
 *
 * @example
 * readCounts('Verify all 15 procedures', lexicon)[0]?.noun //=> 'procedures'
 */
export function readCounts(text: string, lexicon: Lexicon): StatedCount[] {
  if (!/\d/.test(text) || !speaksOfAll(text, lexicon)) return []
  return [...lowerCase(text).matchAll(patternOf(lexicon))].map((match) => ({
    count: Number(match[1]),
    noun: (match[2] ?? '').toLowerCase(),
    text: text.slice(match.index, match.index + match[0].length),
    start: match.index,
  }))
}
