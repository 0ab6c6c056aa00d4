import type { Sprint } from '../model/sprint.js'
import type { WorkItem } from '../model/work-item.js'
import { keyOf } from '../select/item-key.js'
import { weightedItems } from '../select/weighted-items.js'
import type { Basis } from './figure.js'

/** What a sprint leaves open. */
export interface CarryOver {
  readonly items: readonly WorkItem[]
  /** Their points; `null` where none of them has any. */
  readonly points: number | null
  readonly basis: Basis
}

/**
 * What a sprint leaves to the next one: all that is neither done nor cancelled, or, where the next sprint is known,
 * what of it stands there again.
 *
 * @param sprint the sprint that ends
 * @param next the sprint that follows
 * @returns the items at the lowest level, with their points
 * @example
 * const items = [
 *   itemFrom({ id: 'EXP-4', title: 'Export invoices', points: 5, status: 'in-progress' }),
 *   itemFrom({ id: 'EXP-5', title: 'Import rates', points: 3, status: 'done' }),
 * ]
 * carryOver(sprintFrom({ items })).points //=> 5
 * carryOver(sprintFrom({ items }), sprintFrom()).items //=> []
 */
export function carryOver(sprint: Sprint, next?: Sprint): CarryOver {
  const again = next && new Set(next.items.map(keyOf))
  const isCarried = (item: WorkItem) => item.status !== 'done' && (again?.has(keyOf(item)) ?? true)
  const carried = weightedItems(sprint.items, 'items').entries.flatMap(({ item }) => (isCarried(item) ? [item] : []))
  const { entries } = weightedItems(sprint.items, 'points')
  const points = entries.filter(({ item }) => isCarried(item))
  return {
    items: carried,
    points: points.length === 0 ? null : points.reduce((sum, { weight }) => sum + weight, 0),
    basis: {
      formula: next ? 'open items that the next sprint lists again' : 'items neither done nor cancelled',
      inputs: sprint.items.length,
      missing: sprint.items.filter((item) => item.status === null).length,
    },
  }
}
