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
  return !Number.isNaN(midnightOf(text))
}

// The days of a sprint are asked for again and again: for each figure, each item, each point of a chart.
const known = new Map<string, number>()
const MOST_KNOWN = 5_000

/**
 * Midnight of a date in UTC, so that no time zone and no summer time can move a day.
 *
 * @param text any text
 * @returns milliseconds since 1970; `NaN` where the text is no calendar date that exists
 */
export function midnightOf(text: string): number {
  const before = known.get(text)
  if (before !== undefined) return before
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return Number.NaN
  const time = parseISO(`${text}T00:00:00Z`).getTime()
  if (known.size >= MOST_KNOWN) known.clear()
  known.set(text, time)
  return time
}

export const CalendarDateSchema = v.custom<CalendarDate>(
  (value) => typeof value === 'string' && isCalendarDate(value),
  'Unexpected date, expected `YYYY-MM-DD`',
)
