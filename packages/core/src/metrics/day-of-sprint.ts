import type { CalendarDate } from '../model/calendar-date.js'
import type { Sprint } from '../model/sprint.js'
import type { Basis } from './figure.js'
import { type WorkCalendar, workingDays } from './working-days.js'

/** Where a date stands in a sprint, counted in working days. */
export interface SprintDay {
  readonly when: 'before' | 'during' | 'after' | 'unknown'
  /** The number of the working day, from 1; on a day off that of the day before. */
  readonly day: number | null
  /** How many working days the sprint has. */
  readonly of: number | null
  /** How many working days come after this one. */
  readonly left: number | null
  readonly basis: Basis
}

/**
 * Which day of the sprint a date is.
 *
 * @param sprint a sprint
 * @param date the date to look at
 * @param calendar which days are worked
 * @returns its number, of how many, and how many are left; `unknown` where the sprint states no dates
 * @example
 * const sprint = sprintFrom({ start: '2026-03-02', end: '2026-03-13' })
 * dayOfSprint(sprint, '2026-03-10').day //=> 7
 * dayOfSprint(sprint, '2026-03-10').left //=> 3
 */
export function dayOfSprint({ start, end }: Sprint, date: CalendarDate, calendar: WorkCalendar = {}): SprintDay {
  const formula = 'working days from the start to the date, both included'
  if (start === null || end === null || end < start) {
    const missing = [start, end].filter((value) => value === null).length
    return { when: 'unknown', day: null, of: null, left: null, basis: { formula, inputs: 2 - missing, missing } }
  }
  const days = workingDays(start, end, calendar)
  const day = days.filter((one) => one <= date).length
  return {
    when: date < start ? 'before' : date > end ? 'after' : 'during',
    day,
    of: days.length,
    left: days.length - day,
    basis: { formula, inputs: 2, missing: 0 },
  }
}

/**
 * How many working days of the sprint are left after a date.
 *
 * @param sprint a sprint
 * @param date the date to look at
 * @param calendar which days are worked
 * @returns the number of days; `null` where the sprint states no dates
 * @example
 * daysLeft(sprintFrom({ start: '2026-03-02', end: '2026-03-13' }), '2026-03-12') //=> 1
 */
export function daysLeft(sprint: Sprint, date: CalendarDate, calendar: WorkCalendar = {}): number | null {
  return dayOfSprint(sprint, date, calendar).left
}
