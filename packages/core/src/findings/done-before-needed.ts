import type { Finding } from '../diagnostics/finding.js'
import { quote } from '../diagnostics/quote.js'
import type { Sprint } from '../model/sprint.js'
import type { WorkItem } from '../model/work-item.js'
import { dependencyGraph } from '../schedule/dependency-graph.js'
import { groupBy } from '../select/group-by.js'
import { refOf } from '../select/ref-of.js'

function isOpen({ status }: WorkItem): boolean {
  return status === 'todo' || status === 'in-progress' || status === 'blocked'
}

/**
 * Items that are done though they depend on work that is not. Of work that has no status, nothing is said.
 *
 * @param sprint a sprint
 * @returns a finding for each such item
 */
export function doneBeforeNeeded(sprint: Sprint): Finding[] {
  const edges = dependencyGraph(sprint).edges.flatMap(({ from, to }) =>
    from.kind === 'item' && to.kind === 'item' && from.entry.status === 'done' && isOpen(to.entry)
      ? [{ item: from.entry, needed: to.entry }]
      : [],
  )
  return [...groupBy(edges, ({ item }) => item)].map(([item, needs]) => {
    const open = needs.map(({ needed }) => needed)
    return {
      reason: `Unexpected status \`done\` of ${quote(refOf(item))}, expected ${open.map((one) => quote(refOf(one))).join(' and ')} to be done before`,
      source: item.source,
      actual: 'done',
      related: open.map((one) => ({ reason: `${refOf(one)}: ${one.status}`, source: one.source })),
    }
  })
}
