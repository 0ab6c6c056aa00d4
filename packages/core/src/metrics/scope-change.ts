import type { Sprint } from '../model/sprint.js'
import type { WorkItem } from '../model/work-item.js'
import { keyOf } from '../select/item-key.js'
import type { Basis } from './figure.js'

/** How the work changed between two states of a sprint. */
export interface ScopeChange {
  readonly added: readonly WorkItem[]
  readonly removed: readonly WorkItem[]
  readonly reestimated: readonly { readonly before: WorkItem; readonly after: WorkItem }[]
  readonly basis: Basis
}

/**
 * What came into a sprint and what went out of it after it began. Cancelled work has gone out.
 *
 * @param before the sprint as it was planned
 * @param after the sprint as it is
 * @returns the items added, removed and estimated anew
 * @see https://support.atlassian.com/jira-software-cloud/docs/view-and-understand-the-burndown-chart/ (scope change)
 * @example
 * const before = sprintFrom({ items: [itemFrom({ title: 'Export invoices', points: 3 })] })
 * const after = sprintFrom({ items: [itemFrom({ title: 'Export invoices', points: 5 }), itemFrom({ title: 'Hotfix' })] })
 * scopeChange(before, after).added.map((item) => item.title) //=> ['Hotfix']
 * scopeChange(before, after).reestimated.length //=> 1
 */
export function scopeChange(before: Sprint, after: Sprint): ScopeChange {
  const present = (sprint: Sprint) =>
    new Map(sprint.items.filter((item) => item.status !== 'cancelled').map((item) => [keyOf(item), item]))
  const [old, now] = [present(before), present(after)]
  const both = [...old].flatMap(([key, item]) => {
    const other = now.get(key)
    return other === undefined ? [] : [{ before: item, after: other }]
  })
  return {
    added: [...now].flatMap(([key, item]) => (old.has(key) ? [] : [item])),
    removed: [...old].flatMap(([key, item]) => (now.has(key) ? [] : [item])),
    reestimated: both.filter(
      (pair) => pair.before.points !== pair.after.points || pair.before.hours !== pair.after.hours,
    ),
    basis: { formula: 'items before and after, by id, else by title', inputs: old.size + now.size, missing: 0 },
  }
}
