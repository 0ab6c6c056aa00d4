import type { Event } from '@sprint/core'
import type { Extraction, ParseContext } from '../extractor.js'
import { eventLines } from './event-lines.js'
import { eventRows } from './event-rows.js'
import { meetings } from './meetings.js'

/** The events of a document: meetings with a heading, dated lines beneath a heading of a schedule, rows of its tables. */
export function readEvents(context: ParseContext): Extraction<Event[]> {
  const found = [...meetings(context), ...eventLines(context), ...eventRows(context)]
  const places = new Set<number>()
  const value = found.filter(({ source }) => !places.has(source.line) && places.add(source.line))
  return { value: value.sort((a, b) => a.source.line - b.source.line) }
}
