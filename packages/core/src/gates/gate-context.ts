import type { Gate } from '../model/gate.js'
import type { Sprint } from '../model/sprint.js'
import { wordsOf } from '../select/item-key.js'
import { refOf } from '../select/ref-of.js'

/** What the gates of a sprint can be held against, prepared once for all of them. */
export interface GateContext {
  readonly sprint: Sprint
  /** Whether what a gate names as blocking it no longer does: the gate has passed, the item is done. */
  isMet(ref: string): boolean
}

/** Whether a gate's own checks hold and its authority has signed; what blocks it is another matter. */
export function holdsAlone(gate: Gate, sprint: Sprint): boolean {
  if (gate.outcome === 'failed') return false
  if (gate.outcome === 'passed') return gate.checks.every(({ done }) => done !== false)
  const hasSubstance = gate.checks.length > 0 || gate.authority !== null
  return hasSubstance && gate.checks.every(({ done }) => done === true) && isSigned(gate, sprint)
}

/** Whether the authority of a gate approved of it, or of everything. */
export function isSigned({ authority, id, title }: Gate, { approvals }: Sprint): boolean {
  if (authority === null) return true
  const names = new Set([id, title].flatMap((name) => (name === null ? [] : [wordsOf(name)])))
  return approvals.some(({ by, scope, granted }) => {
    const isForThis = scope !== null && names.has(wordsOf(scope))
    return granted && (isForThis || wordsOf(by) === wordsOf(authority))
  })
}

/**
 * Find out which gates have passed, each after those that block it. Gates that wait for each other never pass.
 *
 * @param sprint a sprint
 * @returns the sprint, and what is met in it
 * @example
 * const gate = gateFrom({ title: 'Release gate', outcome: 'passed' })
 * gateContext(sprintFrom({ gates: [gate] })).isMet('Release gate') //=> true
 */
export function gateContext(sprint: Sprint): GateContext {
  const byName = new Map<string, Gate>()
  for (const gate of sprint.gates.toReversed()) {
    byName.set(wordsOf(gate.title), gate)
    if (gate.id !== null) byName.set(wordsOf(gate.id), gate)
  }
  const openItems = new Set(
    sprint.items.flatMap((item) => (item.status === 'done' ? [] : [wordsOf(refOf(item)), wordsOf(item.title)])),
  )
  const passed = new Set(sprint.gates.filter((gate) => gate.outcome === 'passed' && holdsAlone(gate, sprint)))
  const isMet = (ref: string) => {
    const gate = byName.get(wordsOf(ref))
    return gate === undefined ? !openItems.has(wordsOf(ref)) : passed.has(gate)
  }
  let candidates = sprint.gates.filter((gate) => !passed.has(gate) && holdsAlone(gate, sprint))
  for (let before = -1; before !== passed.size; ) {
    before = passed.size
    candidates = candidates.filter((gate) => {
      const isFree = gate.blockedBy.every(isMet)
      if (isFree) passed.add(gate)
      return !isFree
    })
  }
  return { sprint, isMet }
}
