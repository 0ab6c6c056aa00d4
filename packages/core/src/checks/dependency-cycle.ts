import type { Finding } from '../diagnostics/finding.js'
import { sayIn } from '../messages/say.js'
import { dependencyGraph } from '../schedule/dependency-graph.js'
import { findCycles } from '../schedule/find-cycles.js'
import type { CheckRule } from './check-rule.js'

const messages = {
  circle: 'Unexpected circle `{names, path}`, expected an order in which they can be done',
} as const

const say = sayIn(messages)

/**
 * Items, groups or gates that wait for each other, so that none of them can begin. Of tracks, teams and phases it is a
 * warning: they may need parts of each other's work, and an arrow between them is drawn in either direction.
 * Says nothing of names that stand for nothing, or for several things, in the document.
 *
 * @example
 * const groups = [groupFrom({ id: 'A', title: 'Backend' }), groupFrom({ id: 'B', title: 'Frontend' })]
 * const dependencies = [
 *   { from: 'A', to: 'B', reason: null, source: sourceAt(20) },
 *   { from: 'B', to: 'A', reason: null, source: sourceAt(21) },
 * ]
 * runChecks(documentFrom({ sprint: { groups, dependencies } }), { checks: [dependencyCycle] })[0].reason
 * //=> 'Unexpected circle `A` → `B` → `A`, expected an order in which they can be done'
 */
export const dependencyCycle: CheckRule = {
  id: 'dependency-cycle',
  severity: 'error',
  messages,
  *run({ sprint }): Iterable<Finding> {
    const told = new Set<number>()
    const circles = findCycles(dependencyGraph(sprint)).toSorted((a, b) => a.length - b.length)
    for (const circle of circles) {
      const others = circle.toSorted((a, b) => a.source.line - b.source.line)
      // What closes the circle is what was said last.
      const last = others.pop()
      if (last === undefined || told.has(last.source.line)) continue
      told.add(last.source.line)
      const names = [...circle.map(({ from }) => from.ref), circle[0]?.from.ref ?? '']
      yield {
        ...say('circle', { names }),
        source: last.source,
        severity: circle.every(({ from }) => from.kind === 'group') ? 'warning' : 'error',
        related: others.map(({ from, to, source }) => ({ reason: `${from.ref} waits for ${to.ref}`, source })),
      }
    }
  },
}
