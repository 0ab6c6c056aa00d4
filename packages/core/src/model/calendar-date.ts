import { isValid } from 'date-fns/isValid'
import { parseISO } from 'date-fns/parseISO'
import * as v from 'valibot'

/** A calendar date without time or zone, written `YYYY-MM-DD`. */
export type CalendarDate = `${number}-${number}-${number}`

// The same few dates are checked each time that something is counted from them.
const known = new Set<string>()
const MOST_KNOWN = 5_000

/**
 * Whether a text is a calendar date that exists.
 *
 * @param text any text
 * @example
 * isCalendarDate('2026-02-28') //=> true
 * isCalendarDate('2026-02-30') //=> false
 */
export function isCalendarDate(text: string): text is CalendarDate {
  if (known.has(text)) return true
  const isDate = /^\d{4}-\d{2}-\d{2}$/.test(text) && isValid(parseISO(text))
  if (known.size >= MOST_KNOWN) known.clear()
  if (isDate) known.add(text)
  return isDate
}

export const CalendarDateSchema = v.custom<CalendarDate>(
  (value) => typeof value === 'string' && isCalendarDate(value),
  'Unexpected date, expected `YYYY-MM-DD`',
)
