import type { Range } from '@sprint/core'
import type { Lexicon } from '../lexicon/lexicon.js'
import { lexiconGate, lexiconPattern, lowerCase, wordPattern } from '../lexicon/word-pattern.js'
import { matchesOf } from '../pattern/matches-of.js'
import { pattern } from '../pattern/pattern.js'

const patternOf = lexiconPattern((languages) => {
  const words = (unit: 'hours' | 'minutes') => wordPattern(languages.flatMap((language) => language.units[unit] ?? []))
  // > | 40 hours     2-3h     1.5 – 2 Std.     30 min
  //     ^^ ^^^^^     ^^^^     ^^^^^^^^^^^      ^^ ^^^
  return pattern(
    'g',
  )`(?<![\d.,\p{L}])(\d+(?:[.,]\d+)?)(?:\s?[-–—~]\s?(\d+(?:[.,]\d+)?))?\+?\s?-?(?:((?:${words('hours')}|h(?![\p{L}])))|(${words('minutes')}))`
})

const namesUnit = lexiconGate(({ units }) => [...(units.hours ?? []), ...(units.minutes ?? []), 'h'])

/**
 * The first amount of hours that a text states in so many words; days and weeks are no hours.
 *
 * @example
 * readHours('2 weeks (40-44 hours)', lexicon) //=> { min: 40, max: 44 }
 */
export function readHours(text: string, lexicon: Lexicon): Range | undefined {
  if (!/\d/.test(text) || !namesUnit(text, lexicon)) return undefined
  const matches = matchesOf(lowerCase(text), patternOf(lexicon))
  const first = matches.find((match) => match[3] !== undefined) ?? matches[0]
  if (!first) return undefined
  const factor = first[3] === undefined ? 1 / 60 : 1
  const number = (digits: string) => Number(digits.replace(',', '.')) * factor
  const min = number(first[1] ?? '')
  return { min, max: first[2] === undefined ? min : number(first[2]) }
}
