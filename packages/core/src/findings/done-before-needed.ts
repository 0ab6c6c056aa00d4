import type { Finding } from '../diagnostics/finding.js'
import { sayIn } from '../messages/say.js'
import type { Sprint } from '../model/sprint.js'
import type { WorkItem } from '../model/work-item.js'
import { dependencyGraph } from '../schedule/dependency-graph.js'
import { groupBy } from '../select/group-by.js'
import { refOf } from '../select/ref-of.js'

/** What is said of work that is done too early. */
export const doneBeforeNeededMessages = {
  doneBeforeNeeded: 'Unexpected status `{status, word}` of `{item}`, expected `{needed, and}` to be done before',
} as const

const say = sayIn(doneBeforeNeededMessages)

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
      ...say('doneBeforeNeeded', { status: 'done', item: refOf(item), needed: open.map(refOf) }),
      source: item.source,
      actual: 'done',
      related: open.map((one) => ({ reason: `${refOf(one)}: ${one.status}`, source: one.source })),
    }
  })
}
