import { type CalendarDate, isCalendarDate } from '@sprint/core'
import type { Language } from './language.js'
import { pluralOf } from './plural.js'
import { WRITTEN } from './written.js'

/** How a language writes numbers, dates and lists. */
export interface Formats {
  /** At most two decimals, and no sign between the thousands, which another language would take for a decimal point. */
  readonly number: (value: number) => string
  /** A share in percent: `62` as `62%` or `62 %`. */
  readonly percent: (value: number) => string
  /** A date in words; any other text as it is. */
  readonly date: (text: CalendarDate | string) => string
  /** A day of the week, from 0 for Sunday. */
  readonly weekday: (day: number) => string
  /** Words of a document in the middle of a sentence. */
  readonly quoted: (text: string) => string
  /** Which form of a word goes with a count. */
  readonly plural: (count: number) => 'one' | 'other'
  /** A list in parts: its entries, and the words between them. */
  readonly list: (
    entries: readonly string[],
  ) => readonly { readonly type: 'element' | 'literal'; readonly value: string }[]
}

/**
 * The formats of a language: what `Intl` gives, of which a test makes sure, without the time that the first use of
 * `Intl` takes, which is as long as reading the plan.
 *
 * @param language of the report
 * @see https://cldr.unicode.org
 * @example
 * formatsOf('de').date('2026-03-13') //=> '13. März 2026'
 */
export function formatsOf(language: Language): Formats {
  const { decimal, percent, and, months, weekdays, quotes, date } = WRITTEN[language]
  const plural = pluralOf(language)
  const number = (value: number) => String(rounded(value)).replace('.', decimal)
  return {
    number,
    percent: (value) => `${number(value)}${percent}`,
    date(text) {
      if (!isCalendarDate(text)) return text
      const [year = '', month, day] = text.split('-')
      return date(Number(day), months[Number(month) - 1] ?? '', String(Number(year)))
    },
    weekday: (day) => weekdays[day] ?? String(day),
    quoted: (text) => quotes.join(text),
    plural: (count) => plural(count, 'one', 'other'),
    list: (entries) =>
      entries.flatMap((value, at) => {
        const between = at === entries.length - 1 ? ` ${and(value)} ` : ', '
        const entry = { type: 'element' as const, value }
        return at === 0 ? [entry] : [{ type: 'literal' as const, value: between }, entry]
      }),
  }
}

/** To two decimals, as the number is written: half a hundredth counts as one, away from zero. */
function rounded(value: number): number {
  // What is written with an exponent has no hundredths left, or nothing else.
  if (Number.isInteger(value) || String(value).includes('e')) return Math.abs(value) < 1 ? 0 : value
  return Math.sign(value) * Number(`${Math.round(Number(`${Math.abs(value)}e2`))}e-2`)
}
