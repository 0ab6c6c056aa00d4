import { describe, expect, it } from 'vitest'
import { type ClaimOf, runChecks, type Sprint } from '../index.js'
import { documentFrom, itemFrom, sourceAt } from '../testing/index.js'
import { doneWithOpenBoxes } from './done-with-open-boxes.js'

const box = (fields: Partial<ClaimOf<'box'>>): ClaimOf<'box'> => ({
  kind: 'box',
  done: false,
  text: 'Ask accounting',
  section: 'Acceptance',
  item: null,
  source: sourceAt(30),
  ...fields,
})
const check = (sprint: Partial<Sprint>, ...claims: ClaimOf<'box'>[]) =>
  runChecks(documentFrom({ claims, sprint: { places: { status: sourceAt(3) }, ...sprint } }), {
    checks: [doneWithOpenBoxes],
  })
const invoices = itemFrom({ id: 'EXP-4', title: 'Export invoices', status: 'done', source: sourceAt(20) })

describe('done-with-open-boxes', () => {
  it('finds a completed sprint with open boxes, and points to them', () => {
    expect(check({ status: 'completed' }, box({}), box({ done: true }), box({ source: sourceAt(31) }))).toMatchObject([
      {
        line: 3,
        reason: 'Unexpected status `completed`, expected every box ticked: 2 boxes are open',
        related: [{ line: 30 }, { line: 31 }],
      },
    ])
  })

  it('finds an item that is done with open boxes', () => {
    expect(check({ items: [invoices] }, box({ item: 'EXP-4' }))).toMatchObject([{ line: 20, actual: 'done' }])
  })

  it.each<[string, Partial<Sprint>, ClaimOf<'box'>]>([
    ['the sprint goes on', { status: 'active' }, box({})],
    ['the box is ticked', { status: 'completed' }, box({ done: true })],
    ['the box is about what comes next', { status: 'completed' }, box({ section: '🔮 Next Steps' })],
    [
      'the item itself is called open',
      { status: 'completed', items: [{ ...invoices, status: 'todo' }] },
      box({ item: 'EXP-4' }),
    ],
    [
      'the box is an action of the retrospective',
      {
        status: 'completed',
        lessons: {
          wentWell: [],
          toImprove: [],
          surprises: [],
          recommendations: [],
          actions: [{ text: 'Ask accounting', owner: null, due: null, status: null, source: sourceAt(30) }],
        },
      },
      box({}),
    ],
  ])('stays silent where %s', (_, sprint, claim) => {
    expect(check(sprint, claim)).toEqual([])
  })
})
