import type { CalendarDate } from '@sprint/core'
import { dateHints } from '../meaning/date-hints.js'
import { factOf, headerFacts } from '../meaning/header-facts.js'
import { openingOf } from '../meaning/title-section.js'
import { single } from '../readers/read-date-range.js'
import { readDates } from '../readers/read-dates.js'
import type { Extractor, ParseContext, Stated } from './extractor.js'

/** The date of the document itself: when it was written, or which day it reports on. */
export const date: Extractor<'date'> = {
  key: 'date',
  extract: (context) => ({ value: statedDate(context) }),
}

function statedDate(context: ParseContext): Stated<CalendarDate> {
  const fact = factOf(headerFacts(context), 'date')
  const { headings } = openingOf(context)
  const places = [
    ...(fact ? [{ text: fact.value, source: fact.source }] : []),
    ...headings.map(({ heading }) => heading),
  ]
  for (const { text, source } of places) {
    const [stated, second] = readDates(text, context.lexicon)
    const value = stated && !second ? single(stated, dateHints(context)) : null
    if (value) return { value, source }
  }
  return null
}
