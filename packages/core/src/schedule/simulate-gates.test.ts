import { describe, expect, it } from 'vitest'
import type { Claim } from '../index.js'
import { gateFrom, groupFrom, sourceAt, sprintFrom } from '../testing/index.js'
import { simulateGates } from './simulate-gates.js'

const team = (id: string, start: `${number}-${number}-${number}`, end = start) =>
  groupFrom({ id, title: `Team ${id}`, kind: 'team', start, end, source: sourceAt(20) })
const groups = [team('Platform', '2026-03-03'), team('Quality', '2026-03-04'), team('Docs', '2026-03-04', '2026-03-05')]
const gates = [
  gateFrom({
    id: '1',
    title: 'Platform sign-off',
    due: '2026-03-03T17:00',
    authority: 'Mara',
    blocks: ['Quality'],
    source: sourceAt(40),
  }),
  gateFrom({
    id: '2',
    title: 'Quality sign-off',
    due: '2026-03-04T18:00',
    authority: 'Jonas',
    blocks: ['Docs'],
    source: sourceAt(50),
  }),
  gateFrom({
    id: '3',
    title: 'Final go/no-go',
    due: '2026-03-05T12:00',
    blockedBy: ['Gate 1', 'Gate 2', 'Docs'],
    source: sourceAt(60),
  }),
]
const sprint = sprintFrom({ groups, gates })
const start = (of: string, at: string): Claim => ({ kind: 'start', of, at, source: sourceAt(24) })
const event = (title: string, at: string, line = 5) => ({ title, at, participants: [], source: sourceAt(line) })

describe('simulateGates', () => {
  it('finds a team that begins before its gate, where the times are known', () => {
    expect(simulateGates(sprint).earlyStarts).toEqual([])
    const [early] = simulateGates(sprint, { claims: [start('Docs', '2026-03-04T10:00')] }).earlyStarts
    expect(early).toMatchObject({ node: { ref: 'Docs' }, waitsFor: { ref: '2' }, source: { line: 24 } })
    expect(simulateGates(sprint, { claims: [start('Docs', '2026-03-04T18:00')] }).earlyStarts).toEqual([])
  })

  it('takes what a team does first for a start that is not stated to the minute', () => {
    const events = [event('Answers come in', '2026-03-04T10:00', 24), event('Half of it', '2026-03-04T15:00', 25)]
    const one = { ...sprint, groups: groups.slice(2) }
    expect(simulateGates({ ...one, events }).earlyStarts).toMatchObject([
      { node: { ref: 'Docs' }, source: { line: 24 } },
    ])
    expect(simulateGates({ ...one, events: [event('Lunch', '2026-03-04T12:00', 90)] }).earlyStarts).toEqual([])
  })

  it('lets a gate be that is due when the team is long gone', () => {
    const late = [gateFrom({ id: '4', title: 'Archive', due: '2026-03-09', blocks: ['Docs'] })]
    expect(simulateGates({ ...sprint, gates: late }).earlyStarts).toEqual([])
  })

  it('finds a team that begins together with the one whose results it needs', () => {
    const needing = sprintFrom({
      groups,
      dependencies: [{ from: 'Docs', to: 'Quality', reason: null, source: sourceAt(1) }],
    })
    const claims = (at: string) => [start('Quality', '2026-03-04T09:00'), start('Docs', at)]
    expect(simulateGates(needing, { claims: claims('2026-03-04T09:00') }).earlyStarts).toHaveLength(1)
    expect(simulateGates(needing, { claims: claims('2026-03-04T15:00') }).earlyStarts).toEqual([])
    expect(simulateGates(needing).earlyStarts).toEqual([])
  })

  it('names the gates that nobody signs, and the order in which they are due', () => {
    const { unsigned, order } = simulateGates({ ...sprint, gates: gates.toReversed() })
    expect(unsigned.map(({ id }) => id)).toEqual(['3'])
    expect(order.map(({ id }) => id)).toEqual(['1', '2', '3'])
  })

  it('finds a gate, and a gathering of sign-offs, before the gates that come first', () => {
    const early = gates.map((gate) => (gate.id === '3' ? { ...gate, due: '2026-03-04T12:00' } : gate))
    expect(simulateGates({ ...sprint, gates: early }).disorder).toMatchObject([{ before: { id: '2' } }])
    const events = [event('Gather all sign-offs', '2026-03-05T09:00')]
    expect(simulateGates({ ...sprint, events }).disorder).toMatchObject([{ before: { id: '3' } }])
  })

  it('finds a decision at two times, and lets checkpoints be', () => {
    const at = (...events: ReturnType<typeof event>[]) => simulateGates({ ...sprint, events }).timeConflicts
    expect(at(event('GO/NO-GO Decision', '2026-03-05T14:00', 90))).toMatchObject([
      { first: { title: 'Final go/no-go' }, later: { source: { line: 90 } } },
    ])
    expect(at(event('Checkpoint', '2026-03-05T09:00'), event('Checkpoint', '2026-03-05T14:00'))).toEqual([])
    expect(at(event('Freeze', '2026-03-05T09:00'), event('Freeze', '2026-03-06T10:00'))).toEqual([])
  })

  it('moves what waits for a gate that slips, by as much as there is no room for', () => {
    const moved = (days: number) =>
      simulateGates(sprint, { slip: { gate: '1', days } }).delays.map(({ node, days, to }) => [node.ref, days, to])
    expect(moved(1)).toEqual([
      ['1', 1, '2026-03-04'],
      ['Quality', 1, '2026-03-05'],
      ['2', 1, '2026-03-05'],
      ['Docs', 1, '2026-03-06'],
      ['3', 1, '2026-03-06'],
    ])
    const morning = gates.map((gate) => (gate.id === '1' ? { ...gate, due: '2026-03-03T09:00' } : gate))
    const { delays } = simulateGates({ ...sprint, gates: morning }, { slip: { gate: '1', days: 1 } })
    expect(delays).toHaveLength(1)
  })

  it('moves a gate that asks for all the others', () => {
    const checks = [{ text: 'All sign-offs obtained', done: false, source: sourceAt(61) }]
    const last = gates.map((gate) => (gate.id === '3' ? { ...gate, blockedBy: [], checks } : gate))
    const { delays } = simulateGates({ ...sprint, gates: last }, { slip: { gate: '2', days: 3 } })
    expect(delays.map(({ node, to }) => [node.ref, to])).toContainEqual(['3', '2026-03-07'])
  })

  it('does not move for ever what waits for itself', () => {
    const knot = [gateFrom({ id: '1', title: 'First', due: '2026-03-03', blocks: ['Gate 2'] })].concat(
      gateFrom({ id: '2', title: 'Second', due: '2026-03-03', blocks: ['Gate 1'] }),
    )
    const { delays, cycles } = simulateGates(sprintFrom({ gates: knot }), { slip: { gate: '1', days: 2 } })
    expect([delays.length, cycles.length]).toEqual([2, 1])
  })
})
