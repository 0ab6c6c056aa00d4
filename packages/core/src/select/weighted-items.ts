import type { Unit } from '../metrics/figure.js'
import type { WorkItem } from '../model/work-item.js'
import { leafItems } from './leaf-items.js'
import { refOf } from './ref-of.js'

/** Items with what each weighs in one unit. */
export interface WeightedItems {
  readonly entries: readonly { readonly item: WorkItem; readonly weight: number }[]
  /** How many items should weigh something and have no estimate, neither they nor what they are part of. */
  readonly missing: number
}

function weightOf(item: WorkItem, unit: Unit): number | null {
  return unit === 'items' ? 1 : item[unit]
}

function ancestorsOf(item: WorkItem, byRef: ReadonlyMap<string, WorkItem>): Set<WorkItem> {
  const ancestors = new Set<WorkItem>()
  let parent = item.parent === null ? undefined : byRef.get(item.parent)
  while (parent !== undefined && parent !== item && !ancestors.has(parent)) {
    ancestors.add(parent)
    parent = parent.parent === null ? undefined : byRef.get(parent.parent)
  }
  return ancestors
}

/**
 * Weigh items so that they add up: the deepest level that is estimated counts, cancelled work does not.
 *
 * @param items items of one sprint
 * @param unit what to weigh in
 * @returns the items that count, with their weight
 * @example
 * const story = itemFrom({ id: 'S1', title: 'Export invoices', points: 5 })
 * const task = itemFrom({ title: 'Write the query', parent: 'S1' })
 * weightedItems([story, task], 'points').entries.map(({ weight }) => weight) //=> [5]
 * weightedItems([story, task], 'items').entries.map(({ item }) => item.title) //=> ['Write the query']
 */
export function weightedItems(items: readonly WorkItem[], unit: Unit): WeightedItems {
  const counted = items.filter((item) => item.status !== 'cancelled')
  const byRef = new Map(counted.map((item) => [refOf(item), item]))
  const covered = new Set<WorkItem>()
  for (const item of counted) {
    if (weightOf(item, unit) === null) continue
    for (const ancestor of ancestorsOf(item, byRef)) covered.add(ancestor)
  }
  const entries = counted.flatMap((item) => {
    const weight = weightOf(item, unit)
    return weight === null || covered.has(item) ? [] : [{ item, weight }]
  })
  const weighed = new Set(entries.map(({ item }) => item))
  const missing = leafItems(counted).filter(
    (item) => !weighed.has(item) && ![...ancestorsOf(item, byRef)].some((ancestor) => weighed.has(ancestor)),
  )
  return { entries, missing: missing.length }
}
