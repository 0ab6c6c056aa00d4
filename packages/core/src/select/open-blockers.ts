import type { Blocker } from '../model/risk.js'
import type { Sprint } from '../model/sprint.js'
import { wordsOf } from './item-key.js'
import { refOf } from './ref-of.js'

/**
 * The issues that still hold work up: nobody has resolved them, no later document says that there are none any more,
 * what they hold up is not done, and no gate that they wait for has been passed.
 *
 * @param sprint the sprint
 * @returns its open issues, in the order of the documents
 * @example
 * const blocker = { title: 'Sign-off of Gate 1', impact: null, item: null, resolution: null, since: null, goneBy: null, source: sourceAt(9) }
 * const gates = [gateFrom({ id: '1', title: 'Dock', outcome: 'passed' })]
 * openBlockers(sprintFrom({ blockers: [blocker] })).length //=> 1
 * openBlockers(sprintFrom({ blockers: [blocker], gates })).length //=> 0
 */
export function openBlockers({ blockers, items, gates }: Pick<Sprint, 'blockers' | 'items' | 'gates'>): Blocker[] {
  const done = new Set(items.filter(({ status }) => status === 'done').map(refOf))
  const passed = gates
    .filter(({ outcome }) => outcome === 'passed')
    .flatMap(({ id, title }) => [...(id === null ? [] : [` gate ${wordsOf(id)} `]), ` ${wordsOf(title)} `])
  return blockers.filter(({ title, resolution, goneBy, item }) => {
    if (resolution !== null || goneBy !== null || (item !== null && done.has(item))) return false
    const words = ` ${wordsOf(title)} `
    return !passed.some((gate) => words.includes(gate))
  })
}
