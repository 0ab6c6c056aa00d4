import { type CalendarDate, daysBetween, isCalendarDate } from '@sprint/core'
import { type Language, localeOf } from './language.js'

/** How a language writes numbers, dates and lists. */
export interface Formats {
  /** At most two decimals, and no sign between the thousands, which another language would take for a decimal point. */
  readonly number: (value: number) => string
  /** A share in percent: `62` as `62%` or `62 %`. */
  readonly percent: (value: number) => string
  /** A date in words; any other text as it is. */
  readonly date: (text: CalendarDate | string) => string
  /** A list in parts: its entries, and the words between them. */
  readonly list: (
    entries: readonly string[],
  ) => readonly { readonly type: 'element' | 'literal'; readonly value: string }[]
}

const MILLISECONDS_OF_A_DAY = 86_400_000

/**
 * The formats of a language, by the rules of Unicode.
 *
 * @param language of the report
 * @example
 * formatsOf('de').date('2026-03-13') //=> '13. März 2026'
 */
export function formatsOf(language: Language): Formats {
  const before = known.get(language)
  if (before !== undefined) return before
  const formats = createFormats(localeOf(language))
  known.set(language, formats)
  return formats
}

const known = new Map<Language, Formats>()

/** Each is made when first asked for: a report of one language shall not wait for all. */
function createFormats(locale: string): Formats {
  const number = once(() => new Intl.NumberFormat(locale, { maximumFractionDigits: 2, useGrouping: false }))
  const percent = once(() => new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 2 }))
  const date = once(() => new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }))
  const list = once(() => new Intl.ListFormat(locale))
  return {
    number: (value) => number().format(value),
    percent: (value) => percent().format(value / 100),
    date: (text) =>
      isCalendarDate(text) ? date().format(daysBetween('1970-01-01', text) * MILLISECONDS_OF_A_DAY) : text,
    list: (entries) => list().formatToParts(entries),
  }
}

function once<T>(make: () => T): () => T {
  let made: T | undefined
  return () => {
    made ??= make()
    return made
  }
}
