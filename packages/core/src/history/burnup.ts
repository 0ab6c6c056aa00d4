import type { CalendarDate } from '../model/calendar-date.js'
import type { Burndown } from './burndown.js'

/** One day of a burnup: what was done at its end, and all there was to do; `null` where nobody knows. */
export interface BurnupDay {
  readonly date: CalendarDate
  readonly done: number | null
  readonly scope: number | null
}

/**
 * The same days as a burnup: what is done rises towards the scope, and scope that moves is seen by itself.
 *
 * @param days of a burndown
 * @returns one entry for each
 * @see https://support.atlassian.com/jira-software-cloud/docs/view-and-understand-the-burnup-report/
 * @example
 * const item = itemFrom({ title: 'Export invoices', points: 5, status: 'done' })
 * const plan = documentFrom({ date: '2026-03-02', sprint: { items: [item] } })
 * burnup(burndown(sprintFrom(), [plan])) //=> [{ date: '2026-03-02', done: 5, scope: 5 }]
 */
export function burnup({ days }: Burndown): BurnupDay[] {
  return days.map(({ date, scope, remaining }) => ({
    date,
    done: scope === null || remaining === null ? null : scope - remaining,
    scope,
  }))
}
