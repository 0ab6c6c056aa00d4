import type { Range } from '@sprint/core'
import type { Lexicon } from '../lexicon/lexicon.js'
import type { Unit } from '../lexicon/words.js'
import { matchesOf } from '../pattern/matches-of.js'
import { pattern } from '../pattern/pattern.js'
import { readNumber } from './read-number.js'

/** An estimate as stated: a number of hours, of story points, or both. */
export interface Estimate {
  readonly hours: number | null
  /** Where a range of hours was given. */
  readonly hoursRange: Range | null
  readonly points: number | null
  /** `6/8 points`: six of eight, as a heading says of a unit or a target says of them all. */
  readonly isShare: boolean
}

const HOURS_A_DAY = 8
const HOURS_IN: Readonly<Record<Exclude<Unit, 'points'>, number>> = {
  minutes: 1 / 60,
  hours: 1,
  days: HOURS_A_DAY,
  weeks: 5 * HOURS_A_DAY,
}

// A number or a range of numbers and the word behind it.
//   > | 2-3 hours      1,5 Std.      8/8 points      3 SP      4h
//       ^^^ ^^^^^      ^^^ ^^^       ^^^ ^^^^^^      ^ ^^      ^^
const AMOUNT = pattern(
  'g',
)`(?<![\p{L}\d.,])[~≈≤≥<>]?\s?(\d+(?:[.,]\d+)?|[½¼¾]|\d\s?[½¼¾])\+?(?:\s*(-|–|—|/|to|à|a|bis|до|~|～|至|到)\s*(\d+(?:[.,]\d+)?))?\+?\s?-?(\p{L}+\.?(?:\s\p{L}+)?)`
// The unit in front of the number: `SP: 3`, `points = 5`.
const UNIT_FIRST = pattern()`^(\p{L}+(?:\s\p{L}+)?)\s*[:=]\s*(\d+(?:[.,]\d+)?)$`
const CJK_UNIT = pattern()`^(\d+(?:[.,]\d+)?)(?:\s*[-–~～至到]\s*(\d+(?:[.,]\d+)?))?\s*(\p{L}{1,4})$`

/**
 * Hours and points in a short text such as a suffix, a table cell or the value of a field.
 *
 * @param text the text
 * @param lexicon for the names of the units
 * @param bare what a number without a unit stands for, as the head of its column says
 * @returns `undefined` where no estimate is stated
 */
export function readEstimate(text: string, lexicon: Lexicon, bare?: 'points' | 'hours'): Estimate | undefined {
  if (!HAS_NUMBER.test(text)) return undefined
  let hours: Range | undefined
  let points: number | undefined
  let isShareOfPoints = false
  for (const { min, max, unit, isShare } of amounts(text, lexicon)) {
    if (unit === 'points') {
      isShareOfPoints ||= isShare
      points ??= isShare ? max : min
    } else if (!isShare)
      hours = hours && unit === 'minutes' ? added(hours, min, max, unit) : (hours ?? toHours(min, max, unit))
  }
  if (hours === undefined && points === undefined && bare) {
    const range = readBareRange(text)
    if (!range) return undefined
    if (bare === 'points') points = range.min
    else hours = range
  }
  if (hours === undefined && points === undefined) return undefined
  return {
    hours: hours ? rounded((hours.min + hours.max) / 2) : null,
    hoursRange: hours && hours.min !== hours.max ? hours : null,
    points: points ?? null,
    isShare: isShareOfPoints,
  }
}

const HAS_NUMBER = /[\d½¼¾]/u

interface Amount {
  readonly min: number
  readonly max: number
  readonly unit: Unit
  /** `6/8 points`: six of eight. */
  readonly isShare: boolean
}

function* amounts(text: string, lexicon: Lexicon): Generator<Amount> {
  const first = UNIT_FIRST.exec(text.trim())
  const firstUnit = first?.[1] ? lexicon.units.whole(first[1]) : undefined
  if (first?.[2] && firstUnit) {
    const value = Number(first[2].replace(',', '.'))
    yield { min: value, max: value, unit: firstUnit, isShare: false }
    return
  }
  let isFound = false
  for (const match of matchesOf(text, AMOUNT)) {
    const [, low = '', joint, high, word = ''] = match
    const unit = unitOf(word, lexicon)
    const min = readNumber(low)
    if (!unit || min === undefined) continue
    isFound = true
    const part = joint === '/' && unit !== 'points' ? partOfOne(min, readNumber(high ?? ''), unit) : undefined
    if (part !== undefined) {
      yield { min: part, max: part, unit, isShare: false }
      continue
    }
    const max = high === undefined ? min : (readNumber(high) ?? min)
    yield { min: Math.min(min, max), max: Math.max(min, max), unit, isShare: joint === '/' }
  }
  if (isFound) return
  const cjk = CJK_UNIT.exec(text.trim())
  const cjkUnit = cjk?.[3] ? lexicon.units.whole(cjk[3]) : undefined
  if (cjk?.[1] && cjkUnit) {
    const min = Number(cjk[1].replace(',', '.'))
    yield { min, max: cjk[2] ? Number(cjk[2].replace(',', '.')) : min, unit: cjkUnit, isShare: false }
  }
}

// '1/2 day' is half a day, '1/16 day' half an hour; '6/8 h' is six hours of eight.
const HALVINGS: ReadonlySet<number> = new Set([2, 4, 8, 16])
const MOST_OF_HOURS = 4

function partOfOne(part: number, whole: number | undefined, unit: Unit): number | undefined {
  if (whole === undefined || !HALVINGS.has(whole) || part >= whole || part % 2 === 0) return undefined
  return unit === 'hours' && whole > MOST_OF_HOURS ? undefined : part / whole
}

function unitOf(word: string, lexicon: Lexicon): Unit | undefined {
  const [first = ''] = word.split(/\s/)
  return lexicon.units.whole(word) ?? lexicon.units.whole(first)
}

const BARE_RANGE = /^[~≈≤≥<]?\s*(\d+(?:[.,]\d+)?)\s*(?:[-–—]\s*(\d+(?:[.,]\d+)?))?\+?$/u

function readBareRange(text: string): Range | undefined {
  const single = readNumber(text)
  if (single !== undefined) return { min: single, max: single }
  const match = BARE_RANGE.exec(text.trim())
  if (!match?.[1] || !match[2]) return undefined
  return { min: Number(match[1].replace(',', '.')), max: Number(match[2].replace(',', '.')) }
}

function toHours(min: number, max: number, unit: Exclude<Unit, 'points'>): Range {
  return { min: rounded(min * HOURS_IN[unit]), max: rounded(max * HOURS_IN[unit]) }
}

/** `1 h 30 min` */
function added(hours: Range, min: number, max: number, unit: Exclude<Unit, 'points'>): Range {
  const more = toHours(min, max, unit)
  return { min: rounded(hours.min + more.min), max: rounded(hours.max + more.max) }
}

function rounded(value: number): number {
  return Math.round(value * 1000) / 1000
}
