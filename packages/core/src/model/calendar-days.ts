import { toDate } from 'date-fns/toDate'
import { SprintError } from '../diagnostics/sprint-error.js'
import { type CalendarDate, isCalendarDate, midnightOf } from './calendar-date.js'

const MS_PER_DAY = 86_400_000

/**
 * The day of the week of a date; 0 is Sunday.
 *
 * @param date a calendar date
 * @returns 0 (Sunday) to 6 (Saturday)
 * @example
 * weekdayOf('2026-03-02') //=> 1
 */
export function weekdayOf(date: CalendarDate): number {
  return toDate(midnightOf(date)).getUTCDay()
}

/**
 * How many days a date lies after another; negative where it lies before.
 *
 * @param from the date to count from
 * @param to the date to count to
 * @returns whole days
 * @example
 * daysBetween('2026-03-02', '2026-03-13') //=> 11
 */
export function daysBetween(from: CalendarDate, to: CalendarDate): number {
  return (midnightOf(to) - midnightOf(from)) / MS_PER_DAY
}

/**
 * The date some days later.
 *
 * @param date the date to start from
 * @param days how many days later; negative for earlier
 * @returns the date, which lies between the years 0 and 9999
 * @example
 * addDays('2026-02-27', 2) //=> '2026-03-01'
 */
export function addDays(date: CalendarDate, days: number): CalendarDate {
  const moved = toDate(midnightOf(date) + days * MS_PER_DAY)
  const text = Number.isNaN(moved.getTime()) ? '' : moved.toISOString().slice(0, 10)
  if (isCalendarDate(text)) return text
  throw new SprintError('invalid-option', `${date} plus ${days} days: not a calendar date`)
}
