import type { CalendarDate } from '../model/calendar-date.js'
import { addDays, daysBetween } from '../model/calendar-days.js'
import type { Sprint } from '../model/sprint.js'
import { groupBy } from '../select/group-by.js'
import { wordsOf } from '../select/item-key.js'
import { dependencyGraph } from './dependency-graph.js'
import { finalGates } from './gate-disorder.js'
import { readMoment } from './moment.js'
import type { ScheduleNode } from './name-index.js'

/** What a gate that slips moves, and where to. */
export interface Delay {
  readonly node: ScheduleNode
  readonly days: number
  /** When a gate is due, or a group ends, then. */
  readonly from: CalendarDate
  readonly to: CalendarDate
}

interface Span {
  readonly start: CalendarDate
  readonly end: CalendarDate
}

function spanOf(node: ScheduleNode): Span | null {
  if (node.kind === 'group') {
    const [start, end] = [node.entry.start ?? node.entry.end, node.entry.end ?? node.entry.start]
    return start === null || end === null ? null : { start, end }
  }
  const at = readMoment(node.entry.due)
  return at === null ? null : { start: at.date, end: at.date }
}

const NOON = 12 * 60

/** How many days lie between. A gate that passes in the afternoon lets work begin on the next day. */
function roomBetween(earlier: ScheduleNode, later: ScheduleNode): number {
  const [before, after] = [spanOf(earlier), spanOf(later)]
  if (before === null || after === null) return 0
  const passes = earlier.kind === 'gate' ? (readMoment(earlier.entry.due)?.minute ?? 0) : 0
  const isNextDay = later.kind !== 'gate' && passes >= NOON
  return Math.max(0, daysBetween(before.end, later.kind === 'gate' ? after.end : after.start) - Number(isNextDay))
}

/** A gate that has a group in its name, or in that of its authority, is the gate at the end of that group. */
function closes(gate: ScheduleNode, group: ScheduleNode): boolean {
  if (gate.kind !== 'gate' || group.kind !== 'group') return false
  const words = ` ${wordsOf(`${gate.entry.title} ${gate.entry.authority ?? ''}`)} `
  const ref = wordsOf(group.ref)
  return words.includes(ref.length > 2 ? ` ${ref} ` : ` ${group.entry.kind} ${ref} `)
}

/**
 * Tell what moves if a gate slips: what waits for it, the gates of those groups, the gates that ask for all others, and
 * so on, each by as many days as there is no room for in between.
 *
 * @param sprint a sprint
 * @param gate the gate's id, else its title
 * @param days by how many days it slips
 * @returns the gate itself and everything that moves with it
 * @example
 * const groups = [groupFrom({ id: 'Tests', title: 'Test team', kind: 'team', start: '2026-03-04', end: '2026-03-05' })]
 * const gates = [
 *   gateFrom({ id: '1', title: 'Staging', due: '2026-03-03', blocks: ['Tests'] }),
 *   gateFrom({ id: '2', title: 'Tests signed', due: '2026-03-05' }),
 * ]
 * slipGate(sprintFrom({ groups, gates }), '1', 2).map(({ node, days }) => [node.ref, days]) //=> [['1', 2], ['Tests', 1], ['2', 1]]
 */
export function slipGate(sprint: Sprint, gate: string, days: number): Delay[] {
  const { nodes, edges } = dependencyGraph(sprint)
  const groups = nodes.filter(({ kind }) => kind === 'group')
  const gates = nodes.filter(({ kind }) => kind === 'gate')
  const own = gates.flatMap((from) => groups.flatMap((to) => (closes(from, to) ? [{ from, to }] : [])))
  const last = new Set<unknown>(finalGates(sprint.gates).final)
  const all = gates.flatMap((from) =>
    last.has(from.entry) ? gates.flatMap((to) => (last.has(to.entry) ? [] : [{ from, to }])) : [],
  )
  const waiting = groupBy([...edges, ...own, ...all], ({ to }) => to)
  const delays = new Map<ScheduleNode, number>()
  const queue = gates.filter(({ ref }) => ref === gate).map((node) => ({ node, delay: days }))
  for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
    const { node, delay } = next
    const span = spanOf(node)
    if (span === null || delay <= (delays.get(node) ?? 0)) continue
    // What waits for itself would move for ever: nothing moves by more than the gate did.
    delays.set(node, Math.min(delay, days))
    for (const { from } of waiting.get(node) ?? []) {
      queue.push({ node: from, delay: delay - roomBetween(node, from) })
    }
  }
  return [...delays].flatMap(([node, delay]) => {
    const end = spanOf(node)?.end
    return end === undefined ? [] : [{ node, days: delay, from: end, to: addDays(end, delay) }]
  })
}
