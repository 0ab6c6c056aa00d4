import { describe, expect, it } from 'vitest'
import { emptySprint } from '../model/empty-sprint.js'
import { gateFrom, groupFrom, itemFrom, sourceAt, sprintFrom, testRunFrom } from '../testing/index.js'
import { nextId } from './next-id.js'
import { nextSprint } from './next-sprint.js'

const source = sourceAt(1)
const ended = sprintFrom({
  id: '14',
  start: '2026-03-02',
  end: '2026-03-13',
  status: 'completed',
  groups: [
    groupFrom({ id: '2', title: 'Harden', kind: 'week' }),
    groupFrom({ id: 'A', title: 'Payments', kind: 'team' }),
  ],
  items: [
    itemFrom({ id: 'GC-1', title: 'Redeem', status: 'done', points: 8 }),
    itemFrom({ id: 'GC-3', title: 'Split', status: 'in-progress', due: '2026-03-12', group: '2', dependsOn: ['GC-1'] }),
    itemFrom({ id: 'GC-4', title: 'Refund', status: 'blocked', due: '2026-03-20', group: 'A', dependsOn: ['GC-3'] }),
    itemFrom({ id: 'GC-5', title: 'Points', status: 'cancelled' }),
  ],
  tests: [testRunFrom({ role: 'baseline', passed: 118 }), testRunFrom({ role: 'actual', passed: 131 })],
  lessons: {
    ...emptySprint().lessons,
    actions: [
      { text: 'Order an account', owner: 'Ivo', due: null, status: 'open', source },
      { text: 'Rotate the logs', owner: 'Noor', due: null, status: 'Done', source },
    ],
  },
})

describe('the draft of the next sprint', () => {
  const next = nextSprint(ended)

  it('follows on the working days after, as long as this one', () => {
    expect(next).toMatchObject({ id: '15', start: '2026-03-16', end: '2026-03-27', status: 'planned', goal: null })
  })

  it('takes over what is open, without dates and groups that are over', () => {
    expect(next.items.map(({ id, due, group, dependsOn }) => [id, due, group, dependsOn])).toEqual([
      ['GC-3', null, null, []],
      ['GC-4', '2026-03-20', 'A', ['GC-3']],
    ])
    expect(next.groups.map(({ id }) => id)).toEqual(['A'])
  })

  it('begins where the tests and the actions stand', () => {
    expect(next.tests).toMatchObject([{ role: 'baseline', passed: 131 }])
    expect(next.lessons.actions.map(({ text }) => text)).toEqual(['Order an account'])
  })

  it('leaves behind what a done item was to bring, and what waits for a gate that is passed', () => {
    const brings = (name: string) => ({ id: null, name, producer: null, consumer: null, status: null, source })
    const waits = (title: string) => ({
      title,
      impact: null,
      item: null,
      resolution: null,
      since: null,
      goneBy: null,
      source,
    })
    const next = nextSprint(
      sprintFrom({
        items: [itemFrom({ id: 'GC-1', title: 'Redeem', status: 'done', deliverables: ['redeem.md'] })],
        deliverables: [brings('Redeem.md'), brings('split.md')],
        gates: [
          gateFrom({ id: '1', title: 'Bench', outcome: 'passed' }),
          gateFrom({ id: '12', title: 'Street tests', outcome: 'passed' }),
        ],
        blockers: [
          waits('Sign-off (Gate 1)'),
          waits('Street tests are late'),
          waits('Gate 11 is ill'),
          waits('No phone'),
        ],
      }),
    )
    expect(next.deliverables.map(({ name }) => name)).toEqual(['split.md'])
    expect(next.blockers.map(({ title }) => title)).toEqual(['Gate 11 is ill', 'No phone'])
  })

  it('has no dates where the sprint states none', () => {
    expect(nextSprint(sprintFrom({ id: 'Winter' }))).toMatchObject({ id: null, start: null, end: null })
  })
})

it.each([
  ['9', '10'],
  ['S-09', 'S-10'],
  ['4.2', '4.3'],
  ['2026-05-18', null],
  ['Winter', null],
  [null, null],
])('the id after %j is %j', (id, next) => {
  expect(nextId(id)).toBe(next)
})
