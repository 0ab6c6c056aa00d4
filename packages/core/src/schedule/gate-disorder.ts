import type { Event } from '../model/day.js'
import type { Gate } from '../model/gate.js'
import type { Sprint } from '../model/sprint.js'
import { dependencyGraph } from './dependency-graph.js'
import { type Moment, minutesBetween, readMoment } from './moment.js'

/** A gate, or an event that needs gates, that is due before a gate which has to pass first. */
export interface GateDisorder {
  readonly entry: Gate | Event
  readonly at: Moment
  /** The gate that has to pass before, and when it is due. */
  readonly before: Gate
  readonly due: Moment
}

/** What needs every gate says so: all gates passed, gather all sign-offs. */
const ALL_GATES =
  /\b(all|every|todas?|todos|toutes|tous|alle|tutt[ei])\b.{0,24}\b(gates?|sign-?offs?|freigaben|aprobaciones|aprovações|approbations|approvazioni)\b/i

function needsAll(gate: Gate): boolean {
  return ALL_GATES.test(gate.title) || gate.checks.some(({ text }) => ALL_GATES.test(text))
}

/**
 * Tell the gates that ask for all the others from the others.
 *
 * @param gates the gates of a sprint
 * @returns the last gates, and those that come before them
 * @example
 * const gates = [gateFrom({ title: 'Tests signed' }), gateFrom({ title: 'All gates passed' })]
 * finalGates(gates).final.map(({ title }) => title) //=> ['All gates passed']
 */
export function finalGates(gates: readonly Gate[]): {
  readonly final: readonly Gate[]
  readonly others: readonly Gate[]
} {
  const final = gates.filter(needsAll)
  return { final, others: gates.filter((gate) => !final.includes(gate)) }
}

function disorder(entry: Gate | Event, at: string | null, before: Gate): GateDisorder[] {
  const [own, due] = [readMoment(at), readMoment(before.due)]
  if (own === null || due === null || entry === before) return []
  const minutes = minutesBetween(own, due)
  return minutes !== null && minutes > 0 ? [{ entry, at: own, before, due }] : []
}

/**
 * Find the gates that are due before a gate which has to pass first, and events that gather the sign-offs of gates
 * which are due later.
 *
 * @param sprint a sprint
 * @returns what is due too early, each with the gates before it
 * @example
 * const gates = [
 *   gateFrom({ id: '1', title: 'Tests signed', due: '2026-03-06' }),
 *   gateFrom({ id: '2', title: 'Release', due: '2026-03-05', blockedBy: ['Gate 1'] }),
 * ]
 * gateDisorder(sprintFrom({ gates }))[0].before.id //=> '1'
 */
export function gateDisorder(sprint: Sprint): GateDisorder[] {
  if (sprint.gates.length === 0) return []
  const { final, others } = finalGates(sprint.gates)
  const stated = dependencyGraph(sprint).edges.flatMap(({ from, to }) =>
    from.kind === 'gate' && to.kind === 'gate' ? disorder(from.entry, from.entry.due, to.entry) : [],
  )
  const implied = final.flatMap((gate) => others.flatMap((other) => disorder(gate, gate.due, other)))
  const gathered = sprint.events
    .filter(({ title }) => ALL_GATES.test(title))
    .flatMap((event) => others.flatMap((other) => disorder(event, event.at, other)))
  const pairs = new Set<string>()
  return [...stated, ...implied, ...gathered].filter(({ entry, before }) => {
    const pair = `${entry.source.line} ${before.source.line}`
    const isNew = !pairs.has(pair)
    pairs.add(pair)
    return isNew
  })
}
