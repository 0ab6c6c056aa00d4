import { describe, expect, it } from 'vitest'
import { type Criterion, type DocumentKind, runChecks } from '../index.js'
import { documentFrom, itemFrom, sourceAt } from '../testing/index.js'
import { criterionWithoutWork } from './criterion-without-work.js'

const must = (text: string, fields: Partial<Criterion> = {}): Criterion => ({
  text,
  level: 'must',
  done: false,
  metric: null,
  set: 'success',
  source: sourceAt(50),
  ...fields,
})
const steps = ['Ask three shops', 'Compare with the old export', 'Write the files'].map((text) => ({
  text,
  done: null,
  source: sourceAt(9),
}))
const items = ['Columns', 'Orders', 'Invoices', 'Customers', 'Manual'].map((title) => itemFrom({ title, steps }))
const check = (criterion: Criterion, kind: DocumentKind = 'plan', some = items) =>
  runChecks(documentFrom({ kind, sprint: { items: some, criteria: [criterion] } }), { checks: [criterionWithoutWork] })
const rollback = must('Rollback rehearsed under production traffic')

describe('criterion-without-work', () => {
  it('hints at a condition that no item speaks of', () => {
    expect(check(rollback)).toMatchObject([{ line: 50, severity: 'info' }])
  })

  it('stays silent where one word is enough, in whatever form', () => {
    expect(check(must('Invoicing verified against accounting'))).toEqual([])
  })

  it('stays silent where it need not be met, is too short, or is no condition of success', () => {
    expect(check(must(rollback.text, { level: 'should' }))).toEqual([])
    expect(check(must(rollback.text, { set: 'done' }))).toEqual([])
    expect(check(must('Rollback rehearsed'))).toEqual([])
  })

  it('stays silent where the items do not tell the work', () => {
    expect(check(rollback, 'final')).toEqual([])
    expect(check(rollback, 'plan', items.slice(0, 3))).toEqual([])
    expect(
      check(
        rollback,
        'plan',
        items.map((item) => ({ ...item, steps: [] })),
      ),
    ).toEqual([])
  })
})
