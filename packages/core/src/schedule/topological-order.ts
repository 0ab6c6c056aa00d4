import { groupBy } from '../select/group-by.js'

/** `from` comes after `to`. */
interface Order<T> {
  readonly from: T
  readonly to: T
}

/**
 * Put entries in an order in which each comes after those it needs. What is in a circle, or waits for one, is left out.
 *
 * @param nodes the entries
 * @param edges from each entry to what it needs
 * @returns the entries that can be put in order
 * @example
 * topologicalOrder(['roof', 'walls'], [{ from: 'roof', to: 'walls' }]) //=> ['walls', 'roof']
 */
export function topologicalOrder<T>(nodes: Iterable<T>, edges: readonly Order<T>[]): T[] {
  const needs = new Map<T, number>()
  for (const { from } of edges) needs.set(from, (needs.get(from) ?? 0) + 1)
  const neededBy = groupBy(edges, ({ to }) => to)
  const order = [...new Set(nodes)].filter((node) => !needs.has(node))
  // An array visits what is added to it on the way.
  for (const node of order) {
    for (const { from } of neededBy.get(node) ?? []) {
      const left = (needs.get(from) ?? 0) - 1
      needs.set(from, left)
      if (left === 0) order.push(from)
    }
  }
  return order
}
