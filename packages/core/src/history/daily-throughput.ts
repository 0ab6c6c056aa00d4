import type { Unit } from '../metrics/figure.js'
import { type WorkCalendar, workingDays } from '../metrics/working-days.js'
import type { CalendarDate } from '../model/calendar-date.js'
import { addDays } from '../model/calendar-days.js'
import type { Sprint } from '../model/sprint.js'
import { measureItems, standAt } from './measure-items.js'
import type { Revision } from './revision.js'
import { sprintHistory } from './sprint-history.js'
import { knownUntil } from './sprint-revisions.js'

/** What was finished on one working day. */
export interface DayOfWork {
  readonly date: CalendarDate
  readonly finished: number
}

/**
 * How much was finished on each working day of a sprint of which that is known: days without anything finished count
 * too. Work of a day off counts for the next working day.
 *
 * @param sprint the sprint, for its first and last day
 * @param revisions its documents, or what they were at commits, of each path the oldest first
 * @param options what to count in (items by default), and which days are worked
 * @returns one entry for each working day up to the last one that a document speaks of
 * @see https://kanbanguides.org/english/ (throughput: work items finished per unit of time)
 * @example
 * const item = itemFrom({ id: 'EXP-4', title: 'Export invoices' })
 * const at = (committed, status) => ({ ...documentFrom({ sprint: { items: [{ ...item, status }] } }), committed })
 * const sprint = sprintFrom({ start: '2026-03-02', end: '2026-03-04' })
 * dailyThroughput(sprint, [at('2026-02-27', 'todo'), at('2026-03-03', 'done')]).map((day) => day.finished) //=> [0, 1]
 */
export function dailyThroughput(
  sprint: Sprint,
  revisions: readonly Revision[],
  { unit = 'items', calendar = {} }: { readonly unit?: Unit; readonly calendar?: WorkCalendar } = {},
): DayOfWork[] {
  const { start, end } = sprint
  const history = measureItems(sprintHistory(sprint, revisions), unit)
  if (start === null || end === null || history.length === 0) return []
  const last = knownUntil(sprint, revisions, history.at(-1)?.date ?? '')
  const days = workingDays(start, end, calendar).filter((day) => day <= last)
  return days.flatMap((date, index) => {
    const before = standAt(history, days[index - 1] ?? addDays(date, -1))
    const now = standAt(history, date)
    if (before === undefined || now === undefined) return []
    // What comes undone is no negative work: it will be finished again.
    return [{ date, finished: Math.max(0, now.done - before.done) }]
  })
}
