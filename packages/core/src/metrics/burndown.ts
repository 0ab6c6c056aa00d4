import type { CalendarDate } from '../model/calendar-date.js'
import type { Sprint } from '../model/sprint.js'
import type { SprintDocument } from '../model/sprint-document.js'
import type { WorkItem } from '../model/work-item.js'
import { weightedItems } from '../select/weighted-items.js'
import type { Basis, Unit } from './figure.js'
import { itemHistory } from './item-history.js'
import { type WorkCalendar, workingDays } from './working-days.js'

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

function measure(items: ReadonlyMap<string, WorkItem>, unit: Unit) {
  const { entries } = weightedItems([...items.values()], unit)
  const sum = (some: typeof entries) => some.reduce((total, { weight }) => total + weight, 0)
  return { scope: sum(entries), remaining: sum(entries.filter(({ item }) => item.status !== 'done')) }
}

/**
 * Draw a sprint's burndown from its documents: each one that has a date says what was open on that day.
 *
 * @param sprint the sprint, for its first and last day
 * @param documents its documents, in any order
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
  { start, end }: Sprint,
  documents: readonly SprintDocument[],
  { unit = 'points', calendar = {} }: BurndownOptions = {},
): Burndown {
  const history = itemHistory(documents).map(({ date, items }) => ({ date, ...measure(items, unit) }))
  const spoken = history.flatMap(({ date }) => (date === null ? [] : [date]))
  const working = start === null || end === null ? [] : workingDays(start, end, calendar)
  const last = spoken.at(-1) ?? start ?? ''
  const first = history[0]?.scope ?? null
  const idealAt = (date: CalendarDate) => {
    const passed = working.filter((day) => day <= date).length
    return first === null || working.length === 0 ? null : first * (1 - passed / working.length)
  }
  const days = [...new Set([...working, ...spoken])].sort().map((date) => {
    const known = date > last ? undefined : history.findLast((state) => (state.date ?? '') <= date)
    return { date, remaining: known?.remaining ?? null, scope: known?.scope ?? null, ideal: idealAt(date) }
  })
  const missing = days.filter(({ date }) => !spoken.includes(date)).length
  return { unit, days, basis: { formula: `${unit} of items that are not done`, inputs: spoken.length, missing } }
}
