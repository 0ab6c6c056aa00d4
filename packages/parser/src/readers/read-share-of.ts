import type { Lexicon } from '../lexicon/lexicon.js'
import { lexiconPattern, lowerCase, wordPattern } from '../lexicon/word-pattern.js'
import { matchesOf } from '../pattern/matches-of.js'
import { pattern } from '../pattern/pattern.js'

/** A percentage with the word that says what it is a share of. */
export interface ShareOf {
  readonly percent: number
  readonly text: string
  readonly start: number
}

const patternOf = lexiconPattern((languages) => {
  const ready = wordPattern(languages.flatMap((words) => words.ready ?? []))
  const percent = String.raw`(\d{1,3}(?:\.\d+)?)\s?%`
  // > | 95% ready     Readiness: 80%
  //     ^^^^^^^^^     ^^^^^^^^^^^^^^
  return pattern('g')`(?<![\d.])${percent}\s${ready}|${ready}\s?(?:\p{L}+\s?)?[:：=]\s?${percent}`
})

/**
 * Shares of readiness in a line.
 *
 * @example
 * readSharesOf('We are 95% ready', lexicon)[0]?.percent //=> 95
 */
export function readSharesOf(text: string, lexicon: Lexicon): ShareOf[] {
  if (!text.includes('%')) return []
  return matchesOf(lowerCase(text), patternOf(lexicon)).map((match) => ({
    percent: Number(match[1] ?? match[2]),
    text: text.slice(match.index, match.index + match[0].length),
    start: match.index,
  }))
}
