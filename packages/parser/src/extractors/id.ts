import { isCalendarDate } from '@sprint/core'
import { dateHints } from '../meaning/date-hints.js'
import { headerFacts } from '../meaning/header-facts.js'
import { sprintIdentity } from '../meaning/sprint-identity.js'
import { openingOf } from '../meaning/title-section.js'
import { single } from '../readers/read-date-range.js'
import { readDates } from '../readers/read-dates.js'
import type { Extractor, ParseContext, Stated } from './extractor.js'

/**
 * The number or label of the sprint; of a dated plan or log for one day that names no sprint, its date.
 *
 * ```text
 * > | # Sprint 14A: Search
 *              ^^^
 * > | # Daily plan – 2026-03-09
 *                    ^^^^^^^^^^
 * ```
 */
export const id: Extractor<'id'> = {
  key: 'id',
  extract(context) {
    const identity = sprintIdentity(context)
    return { value: identity.id ?? (identity.isSeveral ? null : dayId(context)) }
  },
}

function dayId(context: ParseContext): Stated<string> {
  const kind = context.kind()
  if (kind !== 'daily' && kind !== 'plan') return null
  const dated = (heading: { text: string }) =>
    readDates(heading.text, context.lexicon).flatMap((stated) => single(stated, dateHints(context)) ?? [])
  for (const { heading } of openingOf(context).headings) {
    const [date, second] = dated(heading)
    if (date && !second) return { value: date, source: heading.source }
  }
  if (kind !== 'daily') return null
  const fact = headerFacts(context).find(({ key, zone }) => key === 'date' && zone !== 'footer')
  if (fact && isCalendarDate(fact.value.slice(0, 10))) return { value: fact.value.slice(0, 10), source: fact.source }
  const headings = context.outline.sections.flatMap(({ heading }) => {
    const [date, second] = dated(heading)
    return date && !second ? [{ value: date, source: heading.source }] : []
  })
  const [first] = headings
  return first && headings.every(({ value }) => value === first.value) ? first : null
}
