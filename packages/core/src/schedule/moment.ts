import { type CalendarDate, isCalendarDate } from '../model/calendar-date.js'
import { daysBetween } from '../model/calendar-days.js'

/** A day, and the minute of it where one is stated. */
export interface Moment {
  readonly date: CalendarDate
  /** Minutes since midnight. */
  readonly minute: number | null
}

const CLOCK =
  /(?<![\d:])(\d{1,2})(?::(\d{2}))?\s?([ap])\.?m\b|T(\d{2}):(\d{2})|(?<!\d)([01]?\d|2[0-3]):([0-5]\d)(?!\d)/i

/**
 * Read a time of day.
 *
 * @param text words with a time in them
 * @returns minutes since midnight, `null` where there is no time
 * @example
 * readClock('2 PM') //=> 840
 * readClock('2026-03-02T09:30') //=> 570
 * readClock('by the evening') //=> null
 */
export function readClock(text: string): number | null {
  const match = CLOCK.exec(text)
  if (match === null) return null
  const [, hour, minute = '0', half, isoHour, isoMinute, dayHour, dayMinute] = match
  if (hour === undefined) return Number(isoHour ?? dayHour) * 60 + Number(isoMinute ?? dayMinute)
  const inHalf = Number(hour) % 12
  return (half?.toLowerCase() === 'p' ? inHalf + 12 : inHalf) * 60 + Number(minute)
}

/**
 * Read a date with or without a time.
 *
 * @param at `YYYY-MM-DD` or `YYYY-MM-DDTHH:MM`
 * @returns the moment, `null` where it is written in another way
 * @example
 * readMoment('2026-03-02T09:30') //=> { date: '2026-03-02', minute: 570 }
 * readMoment('Day 3') //=> null
 */
export function readMoment(at: string | null): Moment | null {
  const date = at?.slice(0, 10) ?? ''
  return at !== null && isCalendarDate(date) ? { date, minute: readClock(at.slice(10)) } : null
}

/**
 * How many minutes a moment lies after another; negative where it lies before.
 *
 * @param from the moment to count from
 * @param to the moment to count to
 * @returns minutes; `null` where both fall on one day and the time of one is not known
 * @example
 * minutesBetween({ date: '2026-03-02', minute: 540 }, { date: '2026-03-02', minute: 600 }) //=> 60
 * minutesBetween({ date: '2026-03-02', minute: null }, { date: '2026-03-02', minute: 600 }) //=> null
 */
export function minutesBetween(from: Moment, to: Moment): number | null {
  const days = daysBetween(from.date, to.date)
  if (from.minute === null || to.minute === null) return days === 0 ? null : days * 1440
  return days * 1440 + to.minute - from.minute
}

/**
 * Write a moment as people do.
 *
 * @param moment a moment
 * @returns the date, with the time where one is known
 * @example
 * formatMoment({ date: '2026-03-02', minute: 570 }) //=> '2026-03-02 09:30'
 */
export function formatMoment({ date, minute }: Moment): string {
  return minute === null ? date : `${date} ${formatClock(minute)}`
}

/**
 * Write a time of day.
 *
 * @param minute minutes since midnight
 * @returns hours and minutes
 * @example
 * formatClock(570) //=> '09:30'
 */
export function formatClock(minute: number): string {
  return [Math.floor(minute / 60), minute % 60].map((part) => String(part).padStart(2, '0')).join(':')
}
