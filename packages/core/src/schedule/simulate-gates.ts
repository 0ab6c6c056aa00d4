import type { Claim } from '../model/claim.js'
import type { Gate } from '../model/gate.js'
import type { Sprint } from '../model/sprint.js'
import { dependencyGraph, type Edge } from './dependency-graph.js'
import { type EarlyStart, earlyStarts } from './early-starts.js'
import { findCycles } from './find-cycles.js'
import { type GateDisorder, gateDisorder } from './gate-disorder.js'
import { minutesBetween, readMoment } from './moment.js'
import { type Delay, slipGate } from './slip-gate.js'
import { type TimeConflict, timeConflicts } from './time-conflicts.js'

/** What happens if everybody keeps to the gates as they are written. */
export interface GateSimulation {
  /** The gates by due time; those without a date last. */
  readonly order: readonly Gate[]
  /** What begins before its gate has passed. */
  readonly earlyStarts: readonly EarlyStart[]
  /** What is due before a gate that has to pass first. */
  readonly disorder: readonly GateDisorder[]
  /** Gates that nobody can sign. */
  readonly unsigned: readonly Gate[]
  /** The same thing at two times. */
  readonly timeConflicts: readonly TimeConflict[]
  /** What waits for itself. */
  readonly cycles: readonly (readonly Edge[])[]
  /** What moves if the gate that was asked about slips. */
  readonly delays: readonly Delay[]
}

/** What to play through. */
export interface SimulationOptions {
  /** What the document states, for starts to the minute. */
  readonly claims?: readonly Claim[]
  /** A gate, by id, else by title, and by how many days it slips. */
  readonly slip?: { readonly gate: string; readonly days: number }
}

/**
 * Play through the gates of a sprint: who begins too early, what is out of order, who has to sign and is not named,
 * and what moves if a gate slips.
 *
 * @param sprint a sprint
 * @param options starts to the minute, and a gate that slips
 * @returns what goes wrong, and what moves
 * @example
 * const groups = [groupFrom({ id: 'QA', title: 'Tests', kind: 'team', start: '2026-03-04', end: '2026-03-05' })]
 * const gates = [gateFrom({ id: '1', title: 'Staging', due: '2026-03-04', blocks: ['QA'] })]
 * const { unsigned, delays } = simulateGates(sprintFrom({ groups, gates }), { slip: { gate: '1', days: 1 } })
 * unsigned.map(({ title }) => title) //=> ['Staging']
 * delays.map(({ node, to }) => [node.ref, to]) //=> [['1', '2026-03-05'], ['QA', '2026-03-06']]
 */
export function simulateGates(sprint: Sprint, options: SimulationOptions = {}): GateSimulation {
  const { claims = [], slip } = options
  return {
    order: sprint.gates.toSorted(compareDue),
    earlyStarts: earlyStarts(sprint, claims),
    disorder: gateDisorder(sprint),
    unsigned: sprint.gates.filter(({ authority }) => authority === null),
    timeConflicts: timeConflicts(sprint),
    cycles: findCycles(dependencyGraph(sprint)),
    delays: slip === undefined ? [] : slipGate(sprint, slip.gate, slip.days),
  }
}

function compareDue(a: Gate, b: Gate): number {
  const [first, second] = [readMoment(a.due), readMoment(b.due)]
  if (first === null || second === null) return Number(first === null) - Number(second === null)
  return -(minutesBetween(first, second) ?? 0)
}
