import type { CalendarDate } from '@sprint/core'
import type { FieldKey } from '../lexicon/words.js'
import { dateHints } from '../meaning/date-hints.js'
import type { HeaderFact } from '../meaning/header-facts.js'
import { sprintFacts, sprintIdentity } from '../meaning/sprint-identity.js'
import { openingOf } from '../meaning/title-section.js'
import { readDateRange } from '../readers/read-date-range.js'
import { readDates, startsWithDate } from '../readers/read-dates.js'
import type { Draft, Extractor, ParseContext, Stated } from './extractor.js'

type Dates = Draft['dates']

/**
 * The first and the last day of the sprint: fields for either, a field or section for both, a range in the field that
 * names the sprint, or in the title. The date of the document, and that of one of its days, is neither.
 */
export const dates: Extractor<'dates'> = {
  key: 'dates',
  extract(context) {
    if (sprintIdentity(context).isSeveral) return { value: { start: null, end: null } }
    const range = rangeOf(context)
    const start = single(context, 'start', range.start) ?? range.start
    const end = single(context, 'end', range.end) ?? range.end
    return { value: { start, end: end ?? dueAfter(context, start) } }
  },
}

/** A day that a field of its own tells; the last lines of a document, which may speak of the next sprint, say less than a range. */
function single(context: ParseContext, key: FieldKey, inRange: Stated<CalendarDate> = null): Stated<CalendarDate> {
  for (const fact of sprintFacts(context)) {
    if (fact.key !== key || (inRange && fact.zone === 'footer')) continue
    const range = readDateRange(fact.value, context.lexicon, dateHints(context))
    if (range?.start) return { value: range.start, source: fact.source }
  }
  return null
}

/** Of a sprint that says when it starts, a target date is its end. */
function dueAfter(context: ParseContext, start: Stated<CalendarDate>): Stated<CalendarDate> {
  const due = start && single(context, 'due')
  return due && due.value > start.value ? due : null
}

// In these fields one single date is the whole sprint; in the others only a range speaks of it.
const WHOLE: ReadonlySet<FieldKey> = new Set(['dates', 'duration'])
const RANGED: ReadonlySet<FieldKey> = new Set(['sprint', 'date'])

function rangeOf(context: ParseContext): Dates {
  const facts = sprintFacts(context)
  const candidates = [
    ...facts.filter(({ key }) => key !== null && WHOLE.has(key)).map((fact) => asText(fact, false)),
    ...facts.filter(({ key }) => key !== null && RANGED.has(key)).map((fact) => asText(fact, true)),
    ...datesSection(context),
    ...openingOf(context).headings.map(({ heading }) => ({ ...heading, isRange: true })),
    ...lineUnderTitle(context),
  ]
  for (const { text, source, isRange } of candidates) {
    if (isRange && readDates(text, context.lexicon).length < 2) continue
    const range = readDateRange(text, context.lexicon, dateHints(context))
    if (!range?.start && !range?.end) continue
    return {
      start: range.start ? { value: range.start, source } : null,
      end: range.end ? { value: range.end, source } : null,
    }
  }
  return { start: null, end: null }
}

const asText = ({ value, source }: HeaderFact, isRange: boolean) => ({ text: value, source, isRange })

/** A section that is headed 'Dates' and says them in its first line. */
function datesSection({ outline, lexicon }: ParseContext) {
  return outline.sections
    .filter(({ heading, level }) => level > 0 && lexicon.fields.whole(heading.text) === 'dates')
    .flatMap(({ blocks: [block] }) => (block?.kind === 'paragraph' ? block.lines.slice(0, 1) : []))
    .map(({ text, source }) => ({ text, source, isRange: true }))
}

/** A line right under the title that begins with a range of dates. */
function lineUnderTitle(context: ParseContext) {
  const [block] = openingOf(context).title.blocks
  const [line] = block?.kind === 'paragraph' ? block.lines : []
  return line && startsWithDate(line.text, context.lexicon)
    ? [{ text: line.text, source: line.source, isRange: true }]
    : []
}
