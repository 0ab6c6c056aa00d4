import { matchesOf } from '../pattern/matches-of.js'
import type { DateHints } from '../readers/read-date-range.js'
import { readDates } from '../readers/read-dates.js'
import { headerFacts } from './header-facts.js'
import { languageOf } from './language-of.js'
import { oncePerDocument } from './once-per-document.js'

// > | 24/01/2026      1/24
//     ^^ a day        ^^ a day
const SLASHED = /(?<![\d/])(\d{1,2})\/(\d{1,2})(?![\d])/gu

/** What a whole document makes certain about dates that leave something out. */
export const dateHints = oncePerDocument<DateHints>((context) => {
  const texts = [
    ...headerFacts(context).map(({ value }) => value),
    ...context.outline.sections.map(({ heading }) => heading.text),
  ]
  const years = new Set<number>()
  const orders = new Set<boolean>()
  for (const text of texts) {
    for (const { year } of readDates(text, context.lexicon)) if (year !== null) years.add(year)
    for (const [, first, second] of matchesOf(text, SLASHED)) {
      if (Number(first) > 12) orders.add(true)
      if (Number(second) > 12) orders.add(false)
    }
  }
  const [year = null] = years
  const [order = null] = orders
  const language = languageOf(context)
  const byLanguage = language !== null && language !== 'en' ? true : null
  return { year: years.size === 1 ? year : null, isDayFirst: orders.size === 1 ? order : byLanguage }
})
