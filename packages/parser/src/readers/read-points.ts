import type { Lexicon } from '../lexicon/lexicon.js'
import { lexiconGate, lexiconPattern, lowerCase, wordPattern } from '../lexicon/word-pattern.js'
import { matchesOf } from '../pattern/matches-of.js'
import { pattern } from '../pattern/pattern.js'

/** Points in a text: `21/55 story points` are 21 of 55. */
export interface StatedPoints {
  readonly value: number
  readonly whole: number | null
  /** A word for points stands beside the number. */
  readonly hasUnit: boolean
  readonly start: number
  readonly end: number
}

const NUMBER = String.raw`(\d+(?:[.,]\d+)?)(?:\s?[-–—]\s?\d+(?:[.,]\d+)?)?\+?`

const patterns = lexiconPattern((languages) => {
  const unit = wordPattern(languages.flatMap((words) => words.units.points ?? []))
  const of = wordPattern(languages.flatMap((words) => words.of ?? []))
  return {
    // > | 21/55 story points     26-32 SP     8.5 pts
    //     ^^^^^                  ^^           ^^^
    withUnit: pattern(
      'g',
    )`(?<![\d.,/\p{L}-])${NUMBER}(?:\s?(?:\/|${of})\s?(\d+(?:[.,]\d+)?))?\s?-?${unit}(?!\s?\/\s?\p{L})`,
    // > | 27/26 (104%)     ~40
    //     ^^^^^             ^^
    bare: pattern()`^[~≈<>≥≤\s]*${NUMBER}(?:\s?(?:\/|${of})\s?(\d+(?:[.,]\d+)?))?(?![\d.]*\s?[%\p{L}/])`,
  }
})

const namesUnit = lexiconGate((words) => words.units.points ?? [])

/**
 * The points that a text states, in order; a rate such as `27 points/day` is none.
 *
 * @param text a line
 * @param lexicon for the words for points
 * @param isAboutPoints whether a key or column already says that bare numbers are points
 */
export function readPoints(text: string, lexicon: Lexicon, isAboutPoints = false): StatedPoints[] {
  if (!/\d/.test(text)) return []
  const { withUnit, bare } = patterns(lexicon)
  const found = namesUnit(text, lexicon) ? matchesOf(lowerCase(text), withUnit).map((match) => stated(match, true)) : []
  if (found.length > 0 || !isAboutPoints) return found
  const match = bare.exec(lowerCase(text))
  return match ? [stated(match, false)] : []
}

function stated(match: RegExpExecArray, hasUnit: boolean): StatedPoints {
  const number = (digits = '') => Number(digits.replace(',', '.'))
  const whole = match[2] === undefined ? null : number(match[2])
  return { value: number(match[1]), whole, hasUnit, start: match.index, end: match.index + match[0].length }
}
