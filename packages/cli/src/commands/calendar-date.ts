import { InvalidArgumentError } from 'commander'

/**
 * A day that the user gave.
 *
 * @param value `YYYY-MM-DD`, or `today`
 * @example
 * calendarDate('2026-03-13') //=> '2026-03-13'
 */
export function calendarDate(value: string): string {
  if (value === 'today' || isDay(value)) return value
  throw new InvalidArgumentError('Give a day that exists as YYYY-MM-DD, or today.')
}

function isDay(value: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(value)) return false
  const time = Date.parse(`${value}T00:00:00Z`)
  // JavaScript turns the 30th of February into the 2nd of March.
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(value)
}
