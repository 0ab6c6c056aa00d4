import type { Basis, Unit } from '../metrics/figure.js'
import { type WorkCalendar, workingDays } from '../metrics/working-days.js'
import type { CalendarDate } from '../model/calendar-date.js'
import type { Sprint } from '../model/sprint.js'
import { measureItems, standAt } from './measure-items.js'
import type { Revision } from './revision.js'
import { sprintHistory } from './sprint-history.js'
import { knownUntil } from './sprint-revisions.js'

/** One day of a burndown. */
export interface BurndownDay {
  readonly date: CalendarDate
  /** What was open at the end of the day; `null` before the first document and after the last one. */
  readonly remaining: number | null
  /** All that there was to do, so that work that came in can be told from work that was done. */
  readonly scope: number | null
  /** A straight line from the first scope down to nothing; `null` where the sprint states no dates. */
  readonly ideal: number | null
}

/** What was left to do, day by day. */
export interface Burndown {
  readonly unit: Unit
  readonly days: readonly BurndownDay[]
  readonly basis: Basis
}

/** What to draw. */
export interface BurndownOptions {
  /** What to count in; points by default. */
  readonly unit?: Unit
  readonly calendar?: WorkCalendar
}

/**
 * Draw a sprint's burndown from its documents: each one that has a date says what was open on that day. Of documents in
 * git every commit does, up to the last day of the sprint; from then on the burndown stands still.
 *
 * @param sprint the sprint, for its first and last day
 * @param revisions its documents in any order, or what they were at commits, of each path the oldest first
 * @param options the unit and the working days
 * @returns one entry for each working day, and for each other day of which a document speaks
 * @see https://support.atlassian.com/jira-software-cloud/docs/view-and-understand-the-burndown-chart/
 * @example
 * const item = itemFrom({ id: 'EXP-4', title: 'Export invoices', points: 5 })
 * const plan = documentFrom({ date: '2026-03-02', sprint: { items: [item] } })
 * const daily = documentFrom({ date: '2026-03-03', sprint: { items: [{ ...item, status: 'done' }] } })
 * const sprint = sprintFrom({ start: '2026-03-02', end: '2026-03-04' })
 * burndown(sprint, [plan, daily]).days.map((day) => day.remaining) //=> [5, 0, null]
 */
export function burndown(
  sprint: Sprint,
  revisions: readonly Revision[],
  { unit = 'points', calendar = {} }: BurndownOptions = {},
): Burndown {
  const { start, end } = sprint
  const history = measureItems(sprintHistory(sprint, revisions), unit)
  // What was written while the sprint was planned is where its first day starts from.
  const spoken = history.flatMap(({ date }) => (date === null || date < (start ?? '') ? [] : [date]))
  const working = start === null || end === null ? [] : workingDays(start, end, calendar)
  const last = knownUntil(sprint, revisions, spoken.at(-1) ?? start ?? '')
  const first = (start === null ? undefined : standAt(history, start)) ?? history[0]
  const idealAt = (date: CalendarDate) => {
    const passed = working.filter((day) => day <= date).length
    return first === undefined || working.length === 0 ? null : first.scope * (1 - passed / working.length)
  }
  const days = [...new Set([...working, ...spoken])].sort().map((date) => {
    const known = date > last ? undefined : standAt(history, date)
    const remaining = known === undefined ? null : known.scope - known.done
    return { date, remaining, scope: known?.scope ?? null, ideal: idealAt(date) }
  })
  const missing = days.filter(({ date }) => !spoken.includes(date)).length
  return { unit, days, basis: { formula: `${unit} of items that are not done`, inputs: spoken.length, missing } }
}
