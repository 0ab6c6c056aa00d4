import type { CalendarDate, Sprint, SprintDocument } from '@sprint/core'
import { dayOf } from '../day-of.js'
import type { Io } from '../io.js'

/**
 * The day that a report looks from. It comes from the documents, so that the same input gives the same bytes.
 *
 * @param option what the user asked for; `undefined`: the newest day that something was written for, else the
 * sprint's last day, else today
 * @param sprint the sprint
 * @param documents it was read from
 * @param io for the clock
 */
export function reportDate(
  option: string | undefined,
  sprint: Sprint,
  documents: readonly SprintDocument[],
  io: Io,
): CalendarDate {
  if (option !== undefined) return dayOf(option, io)
  const written = [...documents.map((document) => document.date), ...sprint.days.map((day) => day.date)]
  const newest = written
    .filter((date) => date !== null)
    .sort()
    .at(-1)
  return newest ?? sprint.end ?? sprint.start ?? dayOf('today', io)
}
