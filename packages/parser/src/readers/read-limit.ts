import type { Lexicon } from '../lexicon/lexicon.js'
import { lexiconGate, lexiconPattern, lowerCase, wordPattern } from '../lexicon/word-pattern.js'
import { matchesOf } from '../pattern/matches-of.js'
import { pattern } from '../pattern/pattern.js'

/** A limit at which something happens. */
export interface Limit {
  readonly subject: string
  readonly value: number
  readonly unit: string | null
  readonly text: string
  readonly start: number
}

// > | Disk space < 10GB     Confidence <0.85     Error rate > 2%
//     ^^^^^^^^^^ ^ ^^^^     ^^^^^^^^^^ ^^^^^     ^^^^^^^^^^ ^ ^^
const COMPARED = pattern('g')`([\p{L}][\p{L}\s-]{1,40}?)\s?[<>≤≥]=?\s?(\d+(?:[.,]\d+)?)\s?(%|\p{L}{1,3}(?![\p{L}]))?`

const consecutive = lexiconPattern((languages) => {
  const words = wordPattern(languages.flatMap((language) => language.consecutive ?? []))
  // > | 3 consecutive backup failures
  //     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  return pattern('g')`(?<![\d.])(\d+)\+?\s(${words})\s(\p{L}+(?:\s\p{L}+)?)`
})

const speaksOfRuns = lexiconGate((words) => words.consecutive ?? [])

/**
 * The limits that a line sets: so many failures in a row, a value that falls below or rises above a figure.
 *
 * @example
 * readLimits('Halt after 3 consecutive errors', lexicon)[0]?.value //=> 3
 */
export function readLimits(text: string, lexicon: Lexicon): Limit[] {
  if (!/\d/.test(text)) return []
  const runs = (speaksOfRuns(text, lexicon) ? matchesOf(lowerCase(text), consecutive(lexicon)) : []).map((match) => ({
    subject: (match[2] ?? '').toLowerCase(),
    value: Number(match[1]),
    unit: counted(match[3] ?? ''),
    text: text.slice(match.index, match.index + match[0].length),
    start: match.index,
  }))
  const compared = (/[<>≤≥]/.test(text) ? matchesOf(text, COMPARED) : []).map((match) => ({
    subject: (match[1] ?? '').trim().toLowerCase(),
    value: Number((match[2] ?? '').replace(',', '.')),
    unit: match[3] ?? null,
    text: match[0],
    start: match.index,
  }))
  return [...runs, ...compared]
}

/** Of 'backup failures' the failures; of 'errors in' the errors. */
function counted(words: string): string | null {
  const [first = '', second = ''] = words.toLowerCase().split(/\s/)
  return (second.length > 3 ? second : first) || null
}
