import type { TrackedItem } from '../model/tracked-item.js'
import { refOf } from './ref-of.js'

/**
 * The items that have no parts among the others: the level at which work adds up without counting twice.
 *
 * @param items items of one sprint
 * @returns those that no other item names as its parent
 * @example
 * const epic = itemFrom({ id: 'E1', title: 'Billing' })
 * const story = itemFrom({ id: 'S1', title: 'Export invoices', parent: 'E1' })
 * leafItems([epic, story]).map((item) => item.id) //=> ['S1']
 */
export function leafItems<T extends TrackedItem>(items: readonly T[]): T[] {
  const parents = new Set(items.map((item) => item.parent))
  return items.filter((item) => !parents.has(refOf(item)))
}

/**
 * The items that are part of no other one: the level of stories, where an epic's points are not spread over its tasks.
 *
 * @param items items of one sprint
 * @returns those whose parent is not among them
 * @example
 * const epic = itemFrom({ id: 'E1', title: 'Billing' })
 * const story = itemFrom({ id: 'S1', title: 'Export invoices', parent: 'E1' })
 * rootItems([epic, story]).map((item) => item.id) //=> ['E1']
 */
export function rootItems<T extends TrackedItem>(items: readonly T[]): T[] {
  const refs = new Set(items.map(refOf))
  return items.filter((item) => item.parent === null || !refs.has(item.parent))
}
