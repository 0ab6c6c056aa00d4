import type { Unit } from '../metrics/figure.js'
import type { TrackedItem } from '../model/tracked-item.js'
import { groupBy } from './group-by.js'
import { leafItems } from './leaf-items.js'
import { refOf } from './ref-of.js'

/** Items with what each weighs in one unit. */
export interface WeightedItems<T extends TrackedItem> {
  readonly entries: readonly { readonly item: T; readonly weight: number }[]
  /** How many items should weigh something and have no estimate, neither they nor what they are part of. */
  readonly missing: number
}

function weightOf(item: TrackedItem, unit: Unit): number | null {
  return unit === 'items' ? 1 : item[unit]
}

/** An item's parent, its parent, and so on. Items that are part of themselves come round only once. */
function* ancestorsOf<T extends TrackedItem>(item: T, byRef: ReadonlyMap<string, T>): Generator<T> {
  const seen = new Set([item])
  let parent = item.parent === null ? undefined : byRef.get(item.parent)
  while (parent !== undefined && !seen.has(parent)) {
    yield parent
    seen.add(parent)
    parent = parent.parent === null ? undefined : byRef.get(parent.parent)
  }
}

/** The items above any of these. */
function allAncestors<T extends TrackedItem>(items: readonly T[], among: readonly T[]): Set<T> {
  const all = new Set<T>()
  const parts = items.filter(({ parent }) => parent !== null)
  if (parts.length === 0) return all
  const byRef = new Map(among.map((item) => [refOf(item), item]))
  for (const item of parts) {
    for (const ancestor of ancestorsOf(item, byRef)) {
      // What stands above this one is known already.
      if (all.has(ancestor)) break
      all.add(ancestor)
    }
  }
  return all
}

/** The items below any of these. */
function allDescendants<T extends TrackedItem>(items: Iterable<T>, among: readonly T[]): Set<T> {
  const children = groupBy(among, (item) => item.parent)
  const all = new Set<T>()
  const queue = [...items]
  for (let item = queue.pop(); item !== undefined; item = queue.pop()) {
    for (const child of children.get(refOf(item)) ?? []) {
      if (all.has(child)) continue
      all.add(child)
      queue.push(child)
    }
  }
  return all
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
export function weightedItems<T extends TrackedItem>(items: readonly T[], unit: Unit): WeightedItems<T> {
  const counted = items.filter((item) => item.status !== 'cancelled')
  const estimated = counted.filter((item) => weightOf(item, unit) !== null)
  const covered = allAncestors(estimated, counted)
  const entries = counted.flatMap((item) => {
    const weight = weightOf(item, unit)
    return weight === null || covered.has(item) ? [] : [{ item, weight }]
  })
  const weighed = new Set(entries.map(({ item }) => item))
  const light = leafItems(counted).filter((item) => !weighed.has(item))
  const below = light.length === 0 ? weighed : allDescendants(weighed, counted)
  return { entries, missing: light.filter((item) => !below.has(item)).length }
}
