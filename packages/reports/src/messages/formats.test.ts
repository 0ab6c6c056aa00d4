import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { formatsOf } from './formats.js'
import { LANGUAGES, localeOf } from './language.js'

describe.each(LANGUAGES)('what a report in %s writes is what Unicode says', (language) => {
  const { number, percent, date, weekday, list } = formatsOf(language)
  const locale = localeOf(language)
  const figures = fc.oneof(
    fc.integer({ min: -100_000, max: 100_000 }),
    fc.integer({ min: -1_000_000, max: 1_000_000 }).map((thousandths) => thousandths / 1000),
  )

  it('for numbers', () => {
    const intl = new Intl.NumberFormat(locale, { maximumFractionDigits: 2, useGrouping: false })
    fc.assert(
      fc.property(figures, (value) => {
        // Zero has no sign in a report.
        expect(number(value)).toBe(intl.format(value).replace(/^-0$/, '0'))
      }),
    )
  })

  it('for shares', () => {
    const intl = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 2, useGrouping: false })
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 10_000 }), (value) => {
        // Editions of Unicode differ in how narrow the blank is in French.
        expect(percent(value)).toBe(intl.format(value / 100).replace('\u202F', '\u00A0'))
      }),
    )
  })

  it('for every day of a year', () => {
    const intl = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' })
    for (let day = 0; day < 366; day += 1) {
      const at = new Date(Date.UTC(2028, 0, 1 + day))
      expect(date(at.toISOString().slice(0, 10))).toBe(intl.format(at))
    }
    expect(date('soon')).toBe('soon')
  })

  it('for the days of the week', () => {
    const intl = new Intl.DateTimeFormat(locale, { weekday: 'long', timeZone: 'UTC' })
    for (let day = 0; day < 7; day += 1) expect(weekday(day)).toBe(intl.format(new Date(Date.UTC(2026, 2, 1 + day))))
  })

  it('for lists', () => {
    const intl = new Intl.ListFormat(locale)
    const words = fc.constantFrom('Ada', 'Import', 'íconos', 'hielo', 'hijos', 'hiato', 'História', 'Yves', 'y')
    fc.assert(
      fc.property(fc.array(words, { maxLength: 5 }), (entries) => {
        expect(list(entries)).toEqual(intl.formatToParts(entries))
      }),
    )
  })
})
