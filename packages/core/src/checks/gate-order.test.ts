import { describe, expect, it } from 'vitest'
import { runChecks, type Sprint } from '../index.js'
import { documentFrom, gateFrom, sourceAt } from '../testing/index.js'
import { gateOrder } from './gate-order.js'

const signed = gateFrom({ id: '1', title: 'Tests signed', due: '2026-03-06T11:00', source: sourceAt(20) })
const release = gateFrom({ id: '2', title: 'Release', due: '2026-03-06T09:00', source: sourceAt(40) })
const check = (sprint: Partial<Sprint>) => runChecks(documentFrom({ sprint }), { checks: [gateOrder] })
const all = [{ text: 'All sign-offs obtained', done: false, source: sourceAt(41) }]
const gather = (at: string) => [{ title: 'Gather all sign-offs', at, participants: [], source: sourceAt(60) }]

describe('gate-order', () => {
  it('finds a gate before the one that blocks it', () => {
    expect(check({ gates: [signed, { ...release, blockedBy: ['Gate 1'] }] })).toMatchObject([
      {
        line: 40,
        reason: 'Unexpected `Release` at `2026-03-06 09:00`, expected it after gate `1` at 2026-03-06 11:00',
        related: [{ line: 20 }],
      },
    ])
  })

  it('finds a last gate, and a gathering of sign-offs, before the others', () => {
    expect(check({ gates: [signed, { ...release, checks: all }] })).toHaveLength(1)
    expect(check({ gates: [signed], events: gather('2026-03-06T09:00') })).toMatchObject([{ line: 60 }])
  })

  it.each<[string, Partial<Sprint>]>([
    ['the gates do not depend on each other', { gates: [signed, release] }],
    ['they come in order', { gates: [signed, { ...release, due: '2026-03-06T12:00', blockedBy: ['Gate 1'] }] }],
    ['a time is not stated', { gates: [signed, { ...release, due: '2026-03-06', blockedBy: ['Gate 1'] }] }],
    ['the sign-offs are gathered after the gates', { gates: [signed], events: gather('2026-03-06T13:00') }],
  ])('stays silent where %s', (_, sprint) => {
    expect(check(sprint)).toEqual([])
  })
})
