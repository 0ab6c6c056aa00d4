import type { Unit } from '../metrics/figure.js'
import type { CalendarDate } from '../model/calendar-date.js'
import type { Sprint } from '../model/sprint.js'
import type { TrackedItem } from '../model/tracked-item.js'
import { weightedItems } from '../select/weighted-items.js'
import type { ItemsAt } from './item-history.js'
import type { Revision } from './revision.js'
import { sprintHistory } from './sprint-history.js'

/** Work that came into a sprint, went out of it, or was estimated anew while it ran. */
export interface ScopeEvent {
  readonly date: CalendarDate
  readonly id: string | null
  readonly title: string
  readonly change: 'added' | 'removed' | 'estimated'
  /** What it weighed before, in the unit asked for; 0 for what was added. */
  readonly before: number
  /** What it weighs from then on; 0 for what was removed. */
  readonly after: number
}

function weigh({ items }: ItemsAt, unit: Unit) {
  const keys = new Map([...items].map(([key, item]) => [item, key]))
  const { entries } = weightedItems<TrackedItem>([...items.values()], unit)
  return new Map(entries.map(({ item, weight }) => [keys.get(item) ?? '', { item, weight }]))
}

function compare(before: ItemsAt, after: ItemsAt, date: CalendarDate, unit: Unit): ScopeEvent[] {
  const [old, now] = [weigh(before, unit), weigh(after, unit)]
  return [...new Set([...old.keys(), ...now.keys()])].flatMap((key): ScopeEvent[] => {
    const [was, is] = [old.get(key), now.get(key)]
    const item = is?.item ?? was?.item
    if (item === undefined || was?.weight === is?.weight) return []
    const change = was === undefined ? 'added' : is === undefined ? 'removed' : 'estimated'
    return [{ date, id: item.id, title: item.title, change, before: was?.weight ?? 0, after: is?.weight ?? 0 }]
  })
}

/**
 * How the scope of a sprint changed after its first day, change by change. What happens on the first day is still
 * planning; cancelled work has gone out.
 *
 * @param sprint the sprint, for its first day
 * @param revisions its documents, or what they were at commits, of each path the oldest first
 * @param unit what to count in; points by default
 * @returns the changes, oldest first; none where the sprint states no start
 * @see https://support.atlassian.com/jira-software-cloud/docs/view-and-understand-the-burndown-chart/ (scope change)
 * @example
 * const [plan, hotfix] = ['Export invoices', 'Hotfix'].map((title) => itemFrom({ title, points: 3 }))
 * const at = (committed, items) => ({ ...documentFrom({ sprint: { items } }), committed })
 * const sprint = sprintFrom({ start: '2026-03-02', end: '2026-03-13' })
 * scopeEvents(sprint, [at('2026-03-02', [plan]), at('2026-03-05', [plan, hotfix])])
 * //=> [{ date: '2026-03-05', id: null, title: 'Hotfix', change: 'added', before: 0, after: 3 }]
 */
export function scopeEvents(sprint: Sprint, revisions: readonly Revision[], unit: Unit = 'points'): ScopeEvent[] {
  const { start } = sprint
  if (start === null) return []
  const history = sprintHistory(sprint, revisions)
  return history.flatMap((state, index) => {
    const before = history[index - 1]
    return before === undefined || state.date === null || state.date <= start
      ? []
      : compare(before, state, state.date, unit)
  })
}
