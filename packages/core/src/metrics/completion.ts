import type { Sprint } from '../model/sprint.js'
import type { WorkItem } from '../model/work-item.js'
import { groupBy } from '../select/group-by.js'
import { weightedItems } from '../select/weighted-items.js'
import type { Basis, Unit } from './figure.js'
import { ratio } from './ratio.js'

/** How much of some work is done. */
export interface Completion {
  readonly done: number
  readonly total: number
  /** 0 to 1; `null` where there is nothing to do. */
  readonly rate: number | null
  readonly unit: Unit
  /** How many of all have no status, so that nobody can say whether they are done. */
  readonly unstated: number
  readonly basis: Basis
}

/** How much is done of what belongs to one group, owner or priority; of the rest `key` is `null`. */
export interface KeyedCompletion extends Completion {
  readonly key: string | null
}

function completionOf({ entries, missing }: ReturnType<typeof weightedItems>, unit: Unit): Completion {
  const sum = (some: typeof entries) => some.reduce((total, { weight }) => total + weight, 0)
  const [done, total] = [sum(entries.filter(({ item }) => item.status === 'done')), sum(entries)]
  const unstated = sum(entries.filter(({ item }) => item.status === null))
  const basis = { formula: `done ${unit} / all ${unit} that are not cancelled`, inputs: entries.length, missing }
  return { done, total, rate: ratio(done, total), unit, unstated, basis }
}

/**
 * How much of the work is done.
 *
 * @param items the items of a sprint, or some of them
 * @param unit what to count in; items by default
 * @returns what is done, all there is, and the share
 * @example
 * const items = [
 *   itemFrom({ title: 'Export invoices', points: 5, status: 'done' }),
 *   itemFrom({ title: 'Import rates', points: 3 }),
 * ]
 * completion(items).rate //=> 0.5
 * completion(items, 'points').rate //=> 0.625
 */
export function completion(items: readonly WorkItem[], unit: Unit = 'items'): Completion {
  return completionOf(weightedItems(items, unit), unit)
}

/**
 * How much of the work is done in each group, by each owner, or at each priority.
 *
 * @param sprint a sprint
 * @param by what to sort the items under
 * @param unit what to count in; items by default
 * @returns one entry for each, in the order of the document
 * @example
 * const items = [
 *   itemFrom({ title: 'Export invoices', owner: 'Mara', status: 'done' }),
 *   itemFrom({ title: 'Import rates', owner: 'Jonas' }),
 * ]
 * completionBy(sprintFrom({ items }), 'owner').map(({ key, rate }) => [key, rate]) //=> [['Mara', 1], ['Jonas', 0]]
 */
export function completionBy(
  sprint: Sprint,
  by: 'group' | 'owner' | 'priority',
  unit: Unit = 'items',
): KeyedCompletion[] {
  const { entries } = weightedItems(sprint.items, unit)
  const parts = groupBy(entries, ({ item }) => item[by])
  return [...parts].map(([key, own]) => ({ key, ...completionOf({ entries: own, missing: 0 }, unit) }))
}
