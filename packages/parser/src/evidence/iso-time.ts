import { addDays, isCalendarDate } from '@sprint/core'

const MS_PER_DAY = 86_400_000
/** The year 9999, where calendar dates end. */
const LAST = 253_402_300_799_999

/**
 * A time that counts milliseconds since 1970, as ISO 8601 in UTC.
 *
 * @param ms milliseconds; `null` where it is no time of this era
 * @example
 * isoTime(1_776_849_120_000) //=> '2026-04-22T09:12:00Z'
 */
export function isoTime(ms: number | null | undefined): string | null {
  // Zero is what runners write that do not know the time.
  if (ms === null || ms === undefined || !(ms > 0 && ms <= LAST)) return null
  const days = Math.floor(ms / MS_PER_DAY)
  const seconds = Math.floor((ms - days * MS_PER_DAY) / 1000)
  const two = (value: number) => String(Math.floor(value)).padStart(2, '0')
  const time = `${two(seconds / 3600)}:${two((seconds / 60) % 60)}:${two(seconds % 60)}`
  return `${addDays('1970-01-01', days)}T${time}Z`
}

/**
 * A time that a file states, if it is one.
 *
 * @param text as the file has it
 * @example
 * statedTime('2026-03-03T14:20:00') //=> '2026-03-03T14:20:00'
 * statedTime('yesterday') //=> null
 */
export function statedTime(text: string | null | undefined): string | null {
  const time = /^\d{4}-\d{2}-\d{2}(?:[T ]\d{2}:\d{2}(?::\d{2})?(?:[.,]\d{1,9})?(?:Z|[+-]\d{2}:?\d{2})?)?$/.exec(
    text?.trim() ?? '',
  )?.[0]
  return time !== undefined && isCalendarDate(time.slice(0, 10)) ? time : null
}

/** The later of two times, as their files state them; zones are not weighed, for the files of a run share one. */
export function laterTime(a: string | null, b: string | null): string | null {
  if (a === null || b === null) return a ?? b
  return b > a ? b : a
}
