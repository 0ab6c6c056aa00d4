import { isValid } from 'date-fns/isValid'
import { parseISO } from 'date-fns/parseISO'
import * as v from 'valibot'

/** A calendar date without time or zone, written `YYYY-MM-DD`. */
export type CalendarDate = `${number}-${number}-${number}`

/**
 * Whether a text is a calendar date that exists.
 *
 * @param text any text
 * @example
 * isCalendarDate('2026-02-28') //=> true
 * isCalendarDate('2026-02-30') //=> false
 */
export function isCalendarDate(text: string): text is CalendarDate {
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && isValid(parseISO(text))
}

export const CalendarDateSchema = v.custom<CalendarDate>(
  (value) => typeof value === 'string' && isCalendarDate(value),
  'Unexpected date, expected `YYYY-MM-DD`',
)
