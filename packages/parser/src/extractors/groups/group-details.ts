import type { CalendarDate, Group, Source } from '@sprint/core'
import { wordsOf } from '../../lexicon/normalise.js'
import { bareText } from '../../meaning/bare-text.js'
import { fieldOf, fieldsOf } from '../../meaning/field-of.js'
import { resolveDate, type TimeFrame } from '../../meaning/time-frame.js'
import { lineFields } from '../../outline/line-fields.js'
import type { Field, Section } from '../../outline/outline.js'
import { readAsides } from '../../readers/read-asides.js'
import { readDates } from '../../readers/read-dates.js'
import { type Estimate, readEstimate } from '../../readers/read-estimate.js'
import { readWholeStatus } from '../../readers/read-item-status.js'
import { isPlaceholder } from '../../readers/read-placeholder.js'
import { trimEnd } from '../../readers/trim-end.js'
import type { ParseContext } from '../extractor.js'

/** What a heading and the fields beneath it say of a group. */
export type GroupDetails = Omit<Group, 'id' | 'kind' | 'parent' | 'source'>

interface Span {
  readonly start: CalendarDate | null
  readonly end: CalendarDate | null
}

/**
 * What stands behind a group's name: its title, with dates, hours and a status in brackets.
 *
 * ```text
 * > | Set up staging (Monday 3/9) (2-4h)
 *     ^^^^^^^^^^^^^^  ^^^^^^^^^^   ^^^^
 *     title          start, end   hours
 * ```
 *
 * @param rest the text behind the name
 * @param label the name, which serves as the title where there is no other
 */
export function detailsOfLine(context: ParseContext, frame: TimeFrame, rest: string, label: string): GroupDetails {
  const { lexicon } = context
  let hours: Estimate | undefined
  let span: Span = { start: null, end: null }
  let status: string | null = null
  const { text, asides } = readAsides(rest.replaceAll('[', '(').replaceAll(']', ')'))
  // > | Track A (Ada): nothing else names it
  const isTitle = text === '' && asides.length === 1
  const kept: string[] = []
  for (const aside of asides) {
    const dates = spanOf(context, frame, aside.text)
    const estimate = hoursIn(context, aside.text)
    if (dates) span = dates
    if (estimate) hours = estimate
    const isStatus = readWholeStatus(aside.text, lexicon) !== undefined
    if (isStatus) status = bareText(aside.text)
    if (!dates && !estimate && !isStatus) kept.push(isTitle ? aside.text : aside.written)
  }
  if (span.start === null) span = spanOf(context, frame, text) ?? span
  const title = [withoutDates(context, text), ...kept].filter((part) => part !== '').join(' ')
  return {
    title: wordsOf(title).length > 0 ? title : label,
    ...span,
    goal: null,
    hours: hours?.hours ?? null,
    hoursRange: hours?.hoursRange ?? null,
    owner: null,
    status,
  }
}

/** The same with what the fields beneath the heading add. */
export function withFields(
  context: ParseContext,
  frame: TimeFrame,
  details: GroupDetails,
  section: Section,
): { readonly details: GroupDetails; readonly used: readonly Source[] } {
  const { lexicon } = context
  const fields = [...fieldsOf(section), ...headingFields(section)]
  const used: Source[] = []
  const take = (...keys: Parameters<typeof fieldOf>[2][]): Field | undefined => {
    const field = fieldOf(fields, lexicon, ...keys)
    if (field) used.push(field.source, ...field.more.map((line) => line.source))
    return field
  }
  const value = (field: Field | undefined) =>
    field && !isPlaceholder(field.value, lexicon) ? bareText(field.value) : null
  const dates = take('dates', 'date')
  const start = take('start')
  const end = take('end', 'due')
  const status = take('status')
  const hours = take('hours', 'duration')
  const span = dates ? spanOf(context, frame, dates.value) : undefined
  const estimate = hours ? hoursIn(context, hours.value) : undefined
  const stated = value(status)
  return {
    used,
    details: {
      ...details,
      start:
        details.start ?? dateOf(context, frame, start?.value) ?? span?.start ?? startInStatus(context, frame, stated),
      end: details.end ?? dateOf(context, frame, end?.value) ?? span?.end ?? null,
      goal: value(take('goal')),
      hours: details.hours ?? estimate?.hours ?? null,
      hoursRange: details.hours === null ? (estimate?.hoursRange ?? null) : details.hoursRange,
      owner: value(take('owner', 'lead')),
      status: stated === null ? details.status : readAsides(stated).text || details.status,
    },
  }
}

/** A heading can be a field: `#### Estimated time: 8-11 hours`. */
function headingFields(section: Section): Field[] {
  return section.children.flatMap((child) =>
    lineFields(child.heading).map(({ key, value }) => ({
      key,
      value,
      line: child.heading,
      more: [],
      section: child,
      entry: null,
      form: 'plain' as const,
      source: child.heading.source,
    })),
  )
}

/** Days and weeks are a length of time, not an amount of work. */
function hoursIn({ lexicon }: ParseContext, text: string): Estimate | undefined {
  if (lexicon.units.find(text).some(({ meaning }) => meaning === 'days' || meaning === 'weeks')) return undefined
  const estimate = readEstimate(text, lexicon)
  return estimate?.hours === null ? undefined : estimate
}

function spanOf(context: ParseContext, frame: TimeFrame, text: string): Span | undefined {
  const dates = readDates(text, context.lexicon)
  // '12/02' to '12/06, 2026': the year of one is the year of the other.
  const year = dates.find((date) => date.year !== null)?.year ?? null
  const [start, end = start] = dates.flatMap((date) => resolveDate({ ...date, year: date.year ?? year }, frame) ?? [])
  return start && end ? { start, end } : undefined
}

function dateOf(context: ParseContext, frame: TimeFrame, text: string | undefined): CalendarDate | null {
  return (text && spanOf(context, frame, text)?.start) || null
}

/** `Status: waiting (starts Nov 14)` */
function startInStatus(context: ParseContext, frame: TimeFrame, status: string | null): CalendarDate | null {
  if (!status || !context.lexicon.fields.find(status).some(({ meaning }) => meaning === 'start')) return null
  return dateOf(context, frame, status)
}

/** Dates at either end of a title are no words of it. */
function withoutDates(context: ParseContext, text: string): string {
  let title = text
  for (const { start, end } of readDates(text, context.lexicon).reverse())
    if (trimEnd(title.slice(end)) === '') title = title.slice(0, start)
  const [first] = readDates(title, context.lexicon)
  if (first?.start === 0) title = title.slice(first.end)
  const words = title.split(/\s+/)
  if (title !== text && context.lexicon.weekdays.whole(words.at(-1) ?? '') !== undefined) words.pop()
  return trimEnd(bareText(words.join(' ')))
}
