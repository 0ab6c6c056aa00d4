import { describe, expect, it } from 'vitest'
import { type Event, runChecks, type Sprint } from '../index.js'
import { documentFrom, gateFrom, groupFrom, itemFrom, sourceAt } from '../testing/index.js'
import { timeConflict } from './time-conflict.js'

const event = (line: number, title: string, at: string): Event => ({
  title,
  at,
  participants: [],
  source: sourceAt(line),
})
const check = (sprint: Partial<Sprint>) => runChecks(documentFrom({ sprint }), { checks: [timeConflict] })
const manual = itemFrom({ id: 'DOC-2', title: 'Manual', due: '1 PM', source: sourceAt(20) })

describe('time-conflict', () => {
  it('finds a decision at two times of a day, and points to the first', () => {
    const gates = [gateFrom({ id: '5', title: 'Final Go/No-Go', due: '2026-03-06T12:00', source: sourceAt(30) })]
    expect(check({ gates, events: [event(90, 'GO/NO-GO Decision', '2026-03-06T14:00')] })).toMatchObject([
      { line: 90, actual: '14:00', expected: ['12:00'], related: [{ line: 30 }] },
    ])
  })

  it('finds a checkpoint that expects an item before it is due', () => {
    expect(
      check({ items: [manual], events: [event(40, 'First checkpoint (DOC-2 should be done)', '2026-03-06T11:00')] }),
    ).toMatchObject([
      { line: 40, reason: 'Unexpected `11:00` for `DOC-2` to be done, expected `13:00`, when it is due' },
    ])
  })

  it.each<[string, Partial<Sprint>]>([
    [
      'it is on another day',
      { events: [event(4, 'Freeze', '2026-03-05T12:00'), event(9, 'Freeze', '2026-03-06T14:00')] },
    ],
    [
      'it comes every few hours',
      { events: [event(4, 'Team sync', '2026-03-05T09:00'), event(9, 'Team sync', '2026-03-05T14:00')] },
    ],
    [
      'two teams do it, each for itself',
      {
        groups: [
          groupFrom({ title: 'Backend', source: sourceAt(3) }),
          groupFrom({ title: 'Frontend', source: sourceAt(8) }),
        ],
        events: [event(4, 'Handover', '2026-03-05T12:00'), event(9, 'Handover', '2026-03-05T14:00')],
      },
    ],
    ['no time is stated', { events: [event(4, 'Freeze', '2026-03-05'), event(9, 'Freeze', '2026-03-05T14:00')] }],
    ['a share is enough', { items: [manual], events: [event(40, 'Checkpoint (DOC-2 75% done)', '2026-03-06T11:00')] }],
    ['the item is due by then', { items: [manual], events: [event(40, 'Checkpoint: DOC-2 done', '2026-03-06T13:00')] }],
  ])('stays silent where %s', (_, sprint) => {
    expect(check(sprint)).toEqual([])
  })
})
