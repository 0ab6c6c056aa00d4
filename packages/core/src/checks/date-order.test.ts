import { describe, expect, it } from 'vitest'
import { runChecks, type Sprint } from '../index.js'
import { documentFrom, gateFrom, groupFrom, sourceAt } from '../testing/index.js'
import { dateOrder } from './date-order.js'

const dates = { start: '2026-03-02', end: '2026-03-13' } as const
const event = (at: string, title: string) => ({ at, title, participants: [], source: sourceAt(40) })
const check = (sprint: Partial<Sprint>) => runChecks(documentFrom({ sprint }), { checks: [dateOrder] })

describe('date-order', () => {
  it('finds a sprint and a phase that end before they begin', () => {
    const backwards = { start: '2026-03-13', end: '2026-03-02' } as const
    expect(check({ ...backwards, places: { end: sourceAt(4) } })).toMatchObject([{ line: 4, severity: 'error' }])
    expect(
      check({ groups: [groupFrom({ id: '2', title: 'Rehearsal', ...backwards, source: sourceAt(20) })] }),
    ).toMatchObject([
      { line: 20, reason: 'Unexpected end `2026-03-02` of `2`, expected it after the start, 2026-03-13' },
    ])
  })

  it('finds a phase and a gate outside the sprint', () => {
    expect(check({ ...dates, groups: [groupFrom({ id: '3', title: 'Rollout', start: '2026-03-16' })] })).toHaveLength(1)
    expect(check({ ...dates, gates: [gateFrom({ title: 'Release', due: '2026-03-16T12:00' })] })).toMatchObject([
      { reason: 'Unexpected `Release` at `2026-03-16`, expected it within 2026-03-02 to 2026-03-13, the sprint' },
    ])
  })

  it('finds a day that the sprint does not have, and a last day that is not the last', () => {
    expect(check({ ...dates, events: [event('Day 14', 'Review')] })).toMatchObject([{ line: 40, severity: 'warning' }])
    expect(check({ ...dates, events: [event('Day 11', 'End-of-Sprint Review')] })).toMatchObject([
      { severity: 'info', expected: ['12'] },
    ])
  })

  it.each<[string, Partial<Sprint>]>([
    ['everything is in order', { ...dates, groups: [groupFrom({ title: 'Week 1', kind: 'week', ...dates })] }],
    [
      'a track begins before the sprint',
      { ...dates, groups: [groupFrom({ title: 'A', kind: 'track', start: '2026-02-02' })] },
    ],
    [
      'the dates of the sprint are not known',
      { start: '2026-03-02', groups: [groupFrom({ title: 'Later', start: '2026-01-01' })] },
    ],
    ['the last day is counted in working days', { ...dates, events: [event('Day 10', 'End-of-Sprint Review')] }],
    ['the day of a gate is not certain', { ...dates, gates: [gateFrom({ title: 'Release', due: 'Friday' })] }],
  ])('stays silent where %s', (_, sprint) => {
    expect(check(sprint)).toEqual([])
  })
})
