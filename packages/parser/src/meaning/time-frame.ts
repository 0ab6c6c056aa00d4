import { addDays, type CalendarDate, isCalendarDate, weekdayOf } from '@sprint/core'
import type { Lexicon } from '../lexicon/lexicon.js'
import { readDates, type StatedDate } from '../readers/read-dates.js'
import { readTime } from '../readers/read-time.js'
import { oncePerDocument } from './once-per-document.js'

/** The days that a document speaks of: what `3/9` or `Friday, 5 PM` can mean in it. */
export interface TimeFrame {
  readonly years: readonly number[]
  readonly start: CalendarDate | null
  readonly end: CalendarDate | null
}

const SPAN_KEYS = new Set(['start', 'end', 'dates', 'date', 'due', 'sprint', 'duration', 'day'])

/**
 * The time frame of a document: the first full dates of its fields, else of its headings.
 */
export const readTimeFrame = oncePerDocument<TimeFrame>(({ outline, lexicon }) => {
  const full: CalendarDate[] = []
  const take = (text: string) => {
    for (const stated of readDates(text, lexicon)) {
      const date = stated.year === null ? undefined : calendarDate(stated, stated.year)
      if (date) full.push(date)
    }
  }
  let isSpan = false
  for (const { key, value, source } of outline.fields) {
    const meaning = lexicon.fields.whole(key)
    if (!meaning || !SPAN_KEYS.has(meaning)) continue
    if (isSpan && meaning !== 'end') continue
    if (isSpan && source.line > outline.lines.length / 4) break
    if (full.length > 0 && (meaning === 'start' || meaning === 'dates')) full.length = 0
    take(value)
    isSpan ||= full.length > 0 && (meaning === 'start' || meaning === 'dates')
  }
  if (full.length === 0) for (const section of outline.sections) take(section.heading.text)
  if (full.length === 0) return { years: [], start: null, end: null }
  const sorted = [...full].sort()
  const years = [...new Set(sorted.map((date) => Number(date.slice(0, 4))))]
  return { years, start: isSpan ? (sorted[0] ?? null) : null, end: isSpan ? (sorted.at(-1) ?? null) : null }
})

/**
 * The calendar date that is meant: as stated, or the one reading that fits the frame.
 *
 * @returns `undefined` where the year or the order of day and month stays open
 */
export function resolveDate(stated: StatedDate, frame: TimeFrame): CalendarDate | undefined {
  const years = stated.year === null ? frame.years : [stated.year]
  const possible = years.flatMap((year) =>
    stated.readings.flatMap((reading) => calendarDate({ ...stated, readings: [reading] }, year) ?? []),
  )
  if (possible.length <= 1) return possible[0]
  const inFrame = possible.filter((date) => isNear(date, frame))
  if (inFrame.length === 1) return inFrame[0]
  const onWeekday = possible.filter((date) => weekdayOf(date) === stated.weekday)
  return onWeekday.length === 1 ? onWeekday[0] : undefined
}

const SLACK_DAYS = 7

function isNear(date: CalendarDate, { start, end }: TimeFrame): boolean {
  return start !== null && end !== null && date >= addDays(start, -SLACK_DAYS) && date <= addDays(end, SLACK_DAYS)
}

function calendarDate({ readings: [reading] }: StatedDate, year: number): CalendarDate | undefined {
  if (!reading) return undefined
  const text = `${year}-${String(reading.month).padStart(2, '0')}-${String(reading.day).padStart(2, '0')}`
  return isCalendarDate(text) ? text : undefined
}

/** A moment: `YYYY-MM-DD`, `YYYY-MM-DDTHH:MM`, or as written where the date is not certain. */
export function readMoment(text: string, frame: TimeFrame, lexicon: Lexicon): string {
  const [stated] = readDates(text, lexicon)
  const date = stated ? resolveDate(stated, frame) : undefined
  if (!date) return text.trim()
  const time = readTime(stated ? text.slice(stated.end) : text) ?? readTime(text)
  return time ? `${date}T${time.time}` : date
}
