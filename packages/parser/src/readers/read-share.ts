import { matchesOf } from '../pattern/matches-of.js'
/** `20/23 (87%)`: a part, the whole and the share they are said to make. */
export interface StatedShare {
  readonly part: number
  readonly whole: number
  readonly percent: number
  readonly atLeast: boolean
  readonly text: string
  readonly start: number
}

// > | 20/23 (87%)     47/55 points done (85%)
//     ^^^^^  ^^^      ^^^^^              ^^^
const PART_FIRST =
  /(?<![\d./-])(\d+)(\+)?\s?\/\s?(\d+)\+?(?![\d/.-])([^()\d]{0,40})[(（]\s?[~≈]?(\d{1,3}(?:\.\d+)?)\s?%(\+)?\s?[)）]/gu
// > | 87% (20/23)
//     ^^^  ^^^^^
const PERCENT_FIRST = /(?<![\d.])(\d{1,3}(?:\.\d+)?)\s?%(\+)?\s?[(（](\d+)(\+)?\s?\/\s?(\d+)(?![\d/.])/gu

/**
 * Shares that a line states together with what they are shares of.
 *
 * @example
 * readShares('20/23 passing (87%)')[0]?.percent //=> 87
 */
export function readShares(text: string): StatedShare[] {
  if (!text.includes('%')) return []
  return [
    ...matchesOf(text, PART_FIRST).map((match) => share(match, match[1], match[3], match[5], match[2] ?? match[6])),
    ...matchesOf(text, PERCENT_FIRST).map((match) => share(match, match[3], match[5], match[1], match[2] ?? match[4])),
  ].filter(({ whole, percent }) => whole > 0 && percent <= 1000)
}

function share(match: RegExpExecArray, part = '', whole = '', percent = '', plus?: string): StatedShare {
  return {
    part: Number(part),
    whole: Number(whole),
    percent: Number(percent),
    atLeast: plus !== undefined,
    text: match[0],
    start: match.index,
  }
}
