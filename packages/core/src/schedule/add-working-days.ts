import type { WorkCalendar } from '../metrics/working-days.js'
import type { CalendarDate } from '../model/calendar-date.js'
import { addDays, weekdayOf } from '../model/calendar-days.js'

/** Nobody plans further than this; a calendar without a working day ends here too. */
const LONGEST_SEARCH = 3_660

/**
 * The working day some working days after a date. The date itself counts as day 0 if it is worked, else the next that is.
 *
 * @param start the date to start from
 * @param days how many working days later
 * @param calendar which days are worked
 * @returns the date, `null` where there is none within ten years
 * @example
 * addWorkingDays('2026-03-06', 1) //=> '2026-03-09'
 * addWorkingDays('2026-03-07', 0) //=> '2026-03-09'
 */
export function addWorkingDays(start: CalendarDate, days: number, calendar: WorkCalendar = {}): CalendarDate | null {
  const { weekend = [0, 6], holidays = [] } = calendar
  const off = new Set(holidays)
  let left = days
  for (let offset = 0; offset < LONGEST_SEARCH; offset++) {
    const date = addDays(start, offset)
    const isWorked = !weekend.includes(weekdayOf(date)) && !off.has(date)
    if (isWorked && left === 0) return date
    if (isWorked) left--
  }
  return null
}
