import { type CalendarDate, isCalendarDate } from '@sprint/core'
import type { Io } from './io.js'

/**
 * The day that an option names.
 *
 * @param option `YYYY-MM-DD`, or `today`
 * @param io for the clock: the user's day, not that of Greenwich
 * @example
 * dayOf('2026-03-13', io) //=> '2026-03-13'
 */
export function dayOf(option: string, io: Pick<Io, 'now'>): CalendarDate {
  if (isCalendarDate(option)) return option
  const now = io.now()
  const two = (value: number): string => String(value).padStart(2, '0')
  return toDay(`${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`)
}

function toDay(text: string): CalendarDate {
  if (!isCalendarDate(text)) throw new RangeError(`The clock shows no day: ${text}`)
  return text
}
