import { groupBy } from '../select/group-by.js'
import type { DependencyGraph, Edge } from './dependency-graph.js'
import type { ScheduleNode } from './name-index.js'
import { topologicalOrder } from './topological-order.js'

/** The edges between nodes that wait for a circle and that a circle waits for. */
function knotted({ nodes, edges }: DependencyGraph): Edge[] {
  const backwards = edges.map(({ from, to }) => ({ from: to, to: from }))
  const free = new Set([...topologicalOrder(nodes, edges), ...topologicalOrder(nodes, backwards)])
  return edges.filter(({ from, to }) => !free.has(from) && !free.has(to))
}

/** The shortest way from the end of an edge back to where it begins, with the edge itself. */
function wayBack(first: Edge, byFrom: ReadonlyMap<ScheduleNode, readonly Edge[]>): Edge[] | undefined {
  const reachedBy = new Map([[first.to, first]])
  for (const [node] of reachedBy) {
    if (node === first.from) break
    for (const edge of byFrom.get(node) ?? []) if (!reachedBy.has(edge.to)) reachedBy.set(edge.to, edge)
  }
  const way: Edge[] = []
  for (let edge = reachedBy.get(first.from); edge !== undefined && edge !== first; edge = reachedBy.get(edge.from)) {
    way.unshift(edge)
  }
  return reachedBy.has(first.from) ? [first, ...way] : undefined
}

/**
 * Find what waits for itself. Each edge is told in one circle only.
 *
 * @param graph what waits for what
 * @returns the circles, each as the edges to follow
 * @example
 * const dependencies = [
 *   { from: 'A', to: 'B', reason: null, source: sourceAt(1) },
 *   { from: 'B', to: 'A', reason: null, source: sourceAt(2) },
 * ]
 * const groups = [groupFrom({ id: 'A', title: 'Backend' }), groupFrom({ id: 'B', title: 'Frontend' })]
 * const [circle] = findCycles(dependencyGraph(sprintFrom({ groups, dependencies })))
 * circle.map(({ from }) => from.ref) //=> ['A', 'B']
 */
export function findCycles(graph: DependencyGraph): Edge[][] {
  const left = knotted(graph)
  const byFrom = groupBy(left, ({ from }) => from)
  const told = new Set<Edge>()
  return left.flatMap((edge) => {
    if (told.has(edge)) return []
    const circle = wayBack(edge, byFrom)
    for (const part of circle ?? []) told.add(part)
    return circle === undefined ? [] : [circle]
  })
}
