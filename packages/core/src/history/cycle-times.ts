import type { Basis } from '../metrics/figure.js'
import { type WorkCalendar, workingDays } from '../metrics/working-days.js'
import type { CalendarDate } from '../model/calendar-date.js'
import type { Sprint } from '../model/sprint.js'
import { percentile } from './percentile.js'
import type { Revision } from './revision.js'
import { sprintHistory } from './sprint-history.js'

/** How long one item took. */
export interface CycleTime {
  readonly id: string | null
  readonly title: string
  readonly started: CalendarDate
  readonly finished: CalendarDate
  /** Working days, both ends included: 1 for what was started and finished on one day. */
  readonly days: number
}

/** How long the items of a sprint took. */
export interface CycleTimes {
  readonly items: readonly CycleTime[]
  /** Half of them took no longer; `null` where none is known. */
  readonly median: number | null
  /** 85 of 100 took no longer. */
  readonly percentile85: number | null
  readonly basis: Basis
}

/**
 * How long it took from the day an item was first in progress to the day on which it was last found done.
 *
 * @param sprint the sprint
 * @param revisions its documents, or what they were at commits, of each path the oldest first
 * @param calendar which days are worked
 * @returns the items that were seen both in progress and done; `basis.missing` counts those that were only seen done
 * @see https://kanbanguides.org/english/ (cycle time: from when a work item started to when it finished)
 * @example
 * const item = itemFrom({ id: 'EXP-4', title: 'Export invoices' })
 * const at = (committed, status) => ({ ...documentFrom({ sprint: { items: [{ ...item, status }] } }), committed })
 * cycleTimes(sprintFrom(), [at('2026-03-05', 'in-progress'), at('2026-03-09', 'done')]).median //=> 3
 */
export function cycleTimes(sprint: Sprint, revisions: readonly Revision[], calendar: WorkCalendar = {}): CycleTimes {
  const history = sprintHistory(sprint, revisions)
  const done = [...(history.at(-1)?.items ?? [])].filter(([, { status }]) => status === 'done')
  const items = done.flatMap(([key, { id, title }]) => {
    const statusAt = (index: number) => history[index]?.items.get(key)?.status
    const started = history.findIndex((_, index) => statusAt(index) === 'in-progress')
    const finished = history.findLastIndex((_, index) => statusAt(index) !== 'done') + 1
    const [from, to] = [history[started]?.date ?? null, history[finished]?.date ?? null]
    if (from === null || to === null || from > to) return []
    // Work on a day off is work on no working day, and still took one.
    return [{ id, title, started: from, finished: to, days: Math.max(1, workingDays(from, to, calendar).length) }]
  })
  const days = items.map((item) => item.days)
  return {
    items,
    median: percentile(days, 50),
    percentile85: percentile(days, 85),
    basis: {
      formula: 'working days from the first day in progress to the day done, both included',
      inputs: items.length,
      missing: done.length - items.length,
    },
  }
}
