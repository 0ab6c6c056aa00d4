import { describe, expect, it } from 'vitest'
import { type Claim, type Criterion, type DocumentKind, runChecks, type Sprint } from '../index.js'
import { documentFrom, itemFrom, sourceAt } from '../testing/index.js'
import { readinessClaim } from './readiness-claim.js'

const says = (percent: number): Claim => ({
  kind: 'readiness',
  percent,
  text: `${percent}% ready`,
  source: sourceAt(60),
})
const boxes = (...marks: boolean[]) =>
  marks.map(
    (done, index): Claim => ({
      kind: 'box',
      done,
      text: 'Shop informed',
      section: null,
      item: null,
      source: sourceAt(30 + index),
    }),
  )
const ready = (...marks: (boolean | null)[]) =>
  marks.map(
    (done, index): Criterion => ({
      text: 'Access granted',
      level: null,
      done,
      metric: null,
      set: 'ready',
      source: sourceAt(20 + index),
    }),
  )
const check = (kind: DocumentKind, claims: Claim[], sprint: Partial<Sprint> = {}) =>
  runChecks(documentFrom({ kind, claims, sprint }), { checks: [readinessClaim] })

describe('readiness-claim', () => {
  it('finds a plan that is less ready than it says', () => {
    expect(check('plan', [says(95)], { criteria: ready(true, true, true, false, false) })).toMatchObject([
      {
        line: 60,
        reason: 'Unexpected `95%`, expected `60%`: 3 of 5 conditions of readiness are met',
        related: [{ line: 20 }],
      },
    ])
  })

  it('holds a report against what is nearest of its boxes and items', () => {
    const items = ['done', 'done', 'todo', 'todo'].map((status) =>
      itemFrom({ title: 'Export', status: status === 'done' ? 'done' : 'todo' }),
    )
    const open = boxes(false, false, false, true)
    expect(check('status', [says(90), ...open], { items })).toMatchObject([{ expected: ['50%'] }])
    expect(check('status', [says(60), ...open], { items })).toEqual([])
  })

  it.each<[string, DocumentKind, Claim[], Partial<Sprint>]>([
    ['it is modest', 'plan', [says(60)], { criteria: ready(true, true, true, false, false) }],
    ['it is less than could be said', 'final', [says(20), ...boxes(true, true, true, true)], {}],
    ['the boxes of a plan are work to come', 'plan', [says(95), ...boxes(false, false, false, false)], {}],
    ['there are too few to count', 'final', [says(95), ...boxes(false, false)], {}],
    ['the conditions have no boxes', 'plan', [says(95)], { criteria: ready(null, null, null, null) }],
  ])('stays silent where %s', (_, kind, claims, sprint) => {
    expect(check(kind, claims, sprint)).toEqual([])
  })
})
