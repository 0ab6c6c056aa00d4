import { describe, expect, it } from 'vitest'
import { type Handoff, runChecks, type WorkItem } from '../index.js'
import { documentFrom, itemFrom, sourceAt } from '../testing/index.js'
import { missingHandoff } from './missing-handoff.js'

const items = ['Mara', 'Jonas', 'Mara', 'Jonas', 'Mara'].map((owner, index) =>
  itemFrom({
    id: `EXP-${index + 1}`,
    title: `Step ${index + 1}`,
    owner,
    deliverables: ['compared-orders.csv'],
    steps: [{ text: 'Look through the compared orders', done: null, source: sourceAt(10 * index + 11) }],
    source: sourceAt(10 * index + 10),
  }),
)
const handoffs = (...lines: number[]): Handoff[] =>
  lines.map((line) => ({ from: 'Mara', to: 'Jonas', artifact: 'files', source: sourceAt(line) }))
const check = (some: Handoff[], of: WorkItem[] = items) =>
  runChecks(documentFrom({ sprint: { items: of, handoffs: some } }), { checks: [missingHandoff] })

describe('missing-handoff', () => {
  it('hints once at the changes without a handoff', () => {
    expect(check(handoffs(15, 25, 45))).toMatchObject([
      {
        line: 40,
        severity: 'info',
        reason:
          'Unexpected change from `Mara` to `Jonas` before `EXP-4` without a handoff, expected one as on line 15; so it is at 1 of 4 changes',
      },
    ])
  })

  it('stays silent where each change has one', () => {
    expect(check(handoffs(15, 25, 35, 45))).toEqual([])
  })

  it('stays silent where the next item speaks of something else', () => {
    const others = items.map((item) => ({ ...item, steps: [] }))
    expect(check(handoffs(15, 25, 45), others)).toEqual([])
  })

  it('stays silent where handoffs are listed elsewhere, or are no habit', () => {
    expect(check(handoffs(80, 81, 82))).toEqual([])
    expect(check(handoffs(15, 25))).toEqual([])
    expect(check([])).toEqual([])
  })

  it('takes a short name for the same person, and lets a new phase begin with anybody', () => {
    const same = items.map((item, index) => (index === 3 ? { ...item, owner: 'Mara Lindt' } : item))
    expect(check(handoffs(15, 25, 26), same)).toEqual([])
    const phases = items.map((item, index) => ({ ...item, group: index < 3 ? '1' : String(index) }))
    expect(check(handoffs(15, 25, 26), phases)).toEqual([])
  })
})
