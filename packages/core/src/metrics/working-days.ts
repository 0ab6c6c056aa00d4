import type { CalendarDate } from '../model/calendar-date.js'
import { addDays, daysBetween, weekdayOf } from '../model/calendar-days.js'

/** Which days are worked. */
export interface WorkCalendar {
  /** Weekdays on which nobody works, 0 is Sunday; Saturday and Sunday by default. */
  readonly weekend?: readonly number[]
  /** Other days on which nobody works. */
  readonly holidays?: readonly CalendarDate[]
}

const LONGEST_SPAN = 3_660

/**
 * The working days of a span, both ends included.
 *
 * @param start the first day
 * @param end the last day
 * @param calendar which days are worked
 * @returns the days; none where the end lies before the start, or the span is longer than ten years
 * @example
 * workingDays('2026-03-06', '2026-03-10') //=> ['2026-03-06', '2026-03-09', '2026-03-10']
 * workingDays('2026-03-06', '2026-03-10', { holidays: ['2026-03-09'] }).length //=> 2
 */
export function workingDays(start: CalendarDate, end: CalendarDate, calendar: WorkCalendar = {}): CalendarDate[] {
  const { weekend = [0, 6], holidays = [] } = calendar
  const off = new Set(holidays)
  const length = daysBetween(start, end) + 1
  if (length > LONGEST_SPAN) return []
  const first = weekdayOf(start)
  const indexes = Array.from({ length: Math.max(length, 0) }, (_, index) => index)
  const worked = indexes.filter((index) => !weekend.includes((first + index) % 7))
  return worked.map((index) => addDays(start, index)).filter((day) => !off.has(day))
}
