import { type CalendarDate, daysBetween, isCalendarDate } from '@sprint/core'
import type { Lexicon } from '../lexicon/lexicon.js'
import { type MonthDay, readDates, type StatedDate } from './read-dates.js'

/** The first and the last day of a stretch of time; `null` where the text does not make one certain. */
export interface DateRange {
  readonly start: CalendarDate | null
  readonly end: CalendarDate | null
}

export interface DateHints {
  /** The year of the document, where it names one and no other. */
  readonly year: number | null
  /** Whether `3/4` is the third of April throughout the document; `null` where it is open. */
  readonly isDayFirst: boolean | null
}

// A sprint, and a release with all its sprints, is shorter than this.
const LONGEST_DAYS = 200

/**
 * A range of dates as written, the year of one end filled in from the other; one single date is both ends.
 *
 * ```text
 * > | Jan 10 - Jan 24, 2026      10.–24. Januar 2026      12/30/2025 - 01/10/2026
 *     ^^^^^^   ^^^^^^^^^^^^      ^^^^^^^^^^^^^^^^^^^      ^^^^^^^^^^   ^^^^^^^^^^
 * ```
 *
 * @param text the value of a field, or a line
 * @param lexicon for the names of months
 * @param hints what the rest of the document makes certain
 * @returns `undefined` where the text holds no date
 */
export function readDateRange(text: string, lexicon: Lexicon, hints: DateHints): DateRange | undefined {
  const dates = readDates(text, lexicon)
  const [first, second] = dates
  if (!first) return undefined
  if (!second) {
    const only = single(first, hints)
    return { start: only, end: only }
  }
  const possible = readings(first, second, hints)
  const [pair] = possible
  return possible.length === 1 && pair ? pair : { start: null, end: null }
}

/** A date by itself, where its year and the order of day and month are certain. */
export function single(stated: StatedDate, { year, isDayFirst }: DateHints): CalendarDate | null {
  const reading = stated.readings[stated.readings.length === 1 || isDayFirst === false ? 0 : isDayFirst ? 1 : 2]
  return reading ? calendarDate(stated.year ?? year, reading) : null
}

/** Both ends in the same order of day and month, the end after the start and not too long after. */
function readings(first: StatedDate, second: StatedDate, hints: DateHints): DateRange[] {
  const orders = first.readings.length > 1 || second.readings.length > 1 ? [false, true] : [false]
  const found = orders.flatMap((isDayFirst) => {
    if (orders.length > 1 && hints.isDayFirst !== null && hints.isDayFirst !== isDayFirst) return []
    const from = ordered(first, isDayFirst)
    const to = ordered(second, isDayFirst)
    const endYear = second.year ?? laterYear(first, from, to) ?? hints.year
    const end = calendarDate(endYear, to)
    const startYear = first.year ?? (endYear === null ? null : isAfter(from, to) ? endYear - 1 : endYear)
    const start = calendarDate(startYear, from)
    if (!start || !end || end < start || daysBetween(start, end) > LONGEST_DAYS) return []
    return [{ start, end }]
  })
  const closest = [...found].sort((a, b) => length(a) - length(b))
  return closest.length > 1 && length(closest[0]) * 2 < length(closest[1]) ? closest.slice(0, 1) : closest
}

function ordered({ readings: [monthFirst, dayFirst] }: StatedDate, isDayFirst: boolean): MonthDay {
  const none = { month: 0, day: 0 }
  if (!monthFirst) return none
  if (!dayFirst) return monthFirst
  return isDayFirst ? dayFirst : monthFirst
}

/** The year of an end that names none while its start does. */
function laterYear(first: StatedDate, from: MonthDay, to: MonthDay): number | null {
  if (first.year === null) return null
  return isAfter(from, to) ? first.year + 1 : first.year
}

const isAfter = (a: MonthDay, b: MonthDay) => a.month > b.month || (a.month === b.month && a.day > b.day)

const length = (range: DateRange | undefined) =>
  range?.start && range.end ? daysBetween(range.start, range.end) : LONGEST_DAYS

function calendarDate(year: number | null, { month, day }: MonthDay): CalendarDate | null {
  if (year === null) return null
  const text = `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
  return isCalendarDate(text) ? text : null
}
