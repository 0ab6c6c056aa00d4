import { describe, expect, it } from 'vitest'
import { type DocumentKind, runChecks } from '../index.js'
import { documentFrom, itemFrom, sourceAt } from '../testing/index.js'
import { notUnderstood } from './not-understood.js'

const items = [itemFrom({ title: 'Export invoices' })]
const block = (type: string, text: string, line: number) => ({ type, text, source: sourceAt(line), table: null })
const row = (line: number, table: { line: number; rows: number }) => ({
  ...block('tableRow', `Row ${line}`, line),
  table,
})

describe('not-understood', () => {
  it('points to structure that nothing took, and not to prose', () => {
    const blocks = [block('heading', 'Sprnt Gaol', 12), block('paragraph', 'We met on Monday.', 14)]
    const found = runChecks(documentFrom({ sprint: { items }, notUnderstood: blocks }), { checks: [notUnderstood] })
    expect(found).toMatchObject([
      { line: 12, severity: 'info', reason: 'Unexpected heading `Sprnt Gaol`, not understood' },
    ])
  })

  it('takes the rows of a table together', () => {
    const whole = [12, 13, 14].map((line) => row(line, { line: 10, rows: 3 }))
    const one = row(20, { line: 18, rows: 9 })
    const some = [32, 33, 36].map((line) => row(line, { line: 30, rows: 8 }))
    const found = runChecks(documentFrom({ sprint: { items }, notUnderstood: [...whole, one, ...some] }), {
      checks: [notUnderstood],
    })
    expect(found.map(({ line, endLine, reason }) => [line, endLine, reason])).toEqual([
      [12, 14, 'Unexpected table of 3 rows `Row 12`, not understood'],
      [20, 20, 'Unexpected row `Row 20` of a table of 9, not understood'],
      [32, 33, 'Unexpected 3 of 8 rows of a table `Row 32`, not understood'],
    ])
    expect(found.at(-1)?.related.map(({ line }) => line)).toEqual([36])
  })

  it.each<[DocumentKind, number]>([
    ['plan', 1],
    ['backlog', 1],
    ['coordination', 1],
    ['daily', 0],
    ['retrospective', 0],
    ['other', 0],
  ])('warns of a %s without items %i times', (kind, times) => {
    const found = runChecks(documentFrom({ kind }), { checks: [notUnderstood] })
    expect(found.filter(({ severity }) => severity === 'warning')).toHaveLength(times)
  })

  it('stays silent where work was found', () => {
    expect(runChecks(documentFrom({ sprint: { items } }), { checks: [notUnderstood] })).toEqual([])
  })
})
