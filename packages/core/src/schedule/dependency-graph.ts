import type { Source } from '../model/place.js'
import type { Sprint } from '../model/sprint.js'
import { type NameIndex, nameIndex, type ScheduleNode } from './name-index.js'

/** `from` cannot begin, or pass, before `to` is over. */
export interface Edge {
  readonly from: ScheduleNode
  readonly to: ScheduleNode
  /** Where the document says so. */
  readonly source: Source
}

/** What waits for what. */
export interface DependencyGraph {
  readonly nodes: readonly ScheduleNode[]
  readonly edges: readonly Edge[]
}

interface Named {
  readonly from: string | ScheduleNode
  readonly to: string | ScheduleNode
  readonly source: Source
}

function statements(sprint: Sprint, { nodes }: NameIndex): Named[] {
  return [
    ...sprint.dependencies,
    ...nodes.flatMap((node): Named[] => {
      const { source } = node.entry
      if (node.kind === 'item') return node.entry.dependsOn.map((to) => ({ from: node, to, source }))
      if (node.kind === 'group') return []
      const before = node.entry.blockedBy.map((to) => ({ from: node, to, source }))
      return [...before, ...node.entry.blocks.map((from) => ({ from, to: node, source }))]
    }),
  ]
}

/**
 * Read what waits for what: from stated dependencies, items that name others, and gates with what they block.
 * A name that stands for nothing in the sprint, or for several things, makes no edge.
 *
 * @param sprint a sprint
 * @returns items, groups and gates, and an edge from each to what it needs
 * @example
 * const items = [itemFrom({ id: 'EXP-1', title: 'Schema' }), itemFrom({ id: 'EXP-2', title: 'Export', dependsOn: ['EXP-1'] })]
 * dependencyGraph(sprintFrom({ items })).edges.map(({ from, to }) => [from.ref, to.ref]) //=> [['EXP-2', 'EXP-1']]
 */
export function dependencyGraph(sprint: Sprint): DependencyGraph {
  const index = nameIndex(sprint)
  const known = new Map<ScheduleNode, Set<ScheduleNode>>()
  const edges = statements(sprint, index).flatMap(({ from, to, source }): Edge[] => {
    const ends = [from, to].map((end) => (typeof end === 'string' ? index.find(end) : end))
    const [a, b] = ends
    if (a === undefined || b === undefined || known.get(a)?.has(b)) return []
    known.set(a, (known.get(a) ?? new Set()).add(b))
    return [{ from: a, to: b, source }]
  })
  return { nodes: index.nodes, edges }
}
