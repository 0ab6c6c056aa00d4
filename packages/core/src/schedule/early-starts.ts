import type { Claim } from '../model/claim.js'
import type { Source } from '../model/place.js'
import type { Sprint } from '../model/sprint.js'
import { wordsOf } from '../select/item-key.js'
import { dependencyGraph } from './dependency-graph.js'
import { firstEvents, type Start } from './first-events.js'
import { type Moment, minutesBetween, readMoment } from './moment.js'
import { type NameIndex, nameIndex, type ScheduleNode } from './name-index.js'

/** Something that begins before what it has to wait for. */
export interface EarlyStart {
  readonly node: ScheduleNode
  readonly start: Moment
  /** Where the start is stated. */
  readonly source: Source
  /** The gate that has to pass before, or the group that has to begin before. */
  readonly waitsFor: ScheduleNode
  /** When that is due, or begins. */
  readonly due: Moment
}

/** Starts as stated: to the minute where a document says so, else the first day of a group. */
function statedStarts({ nodes, find }: NameIndex, claims: readonly Claim[]): Map<unknown, Start> {
  const starts = new Map<unknown, Start>()
  for (const { kind, entry } of nodes) {
    const at = kind === 'group' ? readMoment(entry.start) : null
    if (at !== null) starts.set(entry, { at, source: entry.source })
  }
  for (const claim of claims) {
    const node = claim.kind === 'start' ? find(claim.of) : undefined
    const at = claim.kind === 'start' ? readMoment(claim.at) : null
    if (node !== undefined && at !== null) starts.set(node.entry, { at, source: claim.source })
  }
  return starts
}

/** What is over before a gate is due has nothing to wait for there: the gate is about something else. */
function isOver({ kind, entry }: ScheduleNode, due: Moment): boolean {
  const end = kind === 'group' ? readMoment(entry.end) : null
  return end !== null && (minutesBetween(end, due) ?? 0) > 0
}

/**
 * Whether a gate holds up a group for certain. Where one sentence of its consequence names the group and another only
 * those beside it, the group is touched by the gate but need not wait for it.
 */
function holdsUp(gate: ScheduleNode, node: ScheduleNode): boolean {
  if (gate.kind !== 'gate' || gate.entry.consequence === null) return true
  const names = (sentence: string, ref: string) => ` ${wordsOf(sentence)} `.includes(` ${wordsOf(ref)} `)
  const blocked = gate.entry.blocks
  const about = gate.entry.consequence.split(';').filter((one) => blocked.some((ref) => names(one, ref)))
  const own = about.filter((one) => names(one, node.ref))
  return own.length === 0 || own.length === about.length
}

/** A piece of work may need but a first part of another: it cannot begin before the other does, or with it. */
function isTooEarly(start: Moment, waitsFor: ScheduleNode, due: Moment): boolean {
  const minutes = minutesBetween(due, start)
  if (minutes === null) return false
  return waitsFor.kind === 'gate' ? minutes < 0 : minutes < 0 || (minutes === 0 && start.minute !== null)
}

/**
 * Find what begins before a gate that it has to wait for, or no later than the group that it depends on.
 * Where both fall on one day, the times of both have to be known.
 *
 * @param sprint a sprint
 * @param claims what a document states, for starts to the minute
 * @returns what begins too early, in the order of the document
 * @example
 * const groups = [groupFrom({ id: 'Docs', title: 'Manual', kind: 'team', start: '2026-03-04' })]
 * const gates = [gateFrom({ id: '1', title: 'Tests signed', due: '2026-03-05', blocks: ['Docs'] })]
 * earlyStarts(sprintFrom({ groups, gates }))[0].waitsFor.ref //=> '1'
 */
export function earlyStarts(sprint: Sprint, claims: readonly Claim[] = []): EarlyStart[] {
  const { edges } = dependencyGraph(sprint)
  if (edges.length === 0) return []
  const stated = statedStarts(nameIndex(sprint), claims)
  const first = firstEvents(sprint)
  return edges.flatMap(({ from, to }): EarlyStart[] => {
    const own = stated.get(from.entry)
    // What is done first bounds the start from above: enough for one who begins too early, not for what he waits for.
    const start = own?.at.minute === null ? (first.get(from.entry) ?? own) : own
    const due = to.kind === 'gate' ? readMoment(to.entry.due) : (stated.get(to.entry)?.at ?? null)
    if (start === undefined || due === null || from.entry === to.entry || isOver(from, due) || !holdsUp(to, from))
      return []
    return isTooEarly(start.at, to, due)
      ? [{ node: from, start: start.at, source: start.source, waitsFor: to, due }]
      : []
  })
}
