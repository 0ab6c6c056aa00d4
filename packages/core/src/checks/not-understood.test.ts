import { describe, expect, it } from 'vitest'
import { type DocumentKind, runChecks } from '../index.js'
import { documentFrom, itemFrom, sourceAt } from '../testing/index.js'
import { notUnderstood } from './not-understood.js'

const items = [itemFrom({ title: 'Export invoices' })]
const block = (type: string, text: string, line: number) => ({ type, text, source: sourceAt(line) })

describe('not-understood', () => {
  it('points to structure that nothing took, and not to prose', () => {
    const blocks = [block('heading', 'Sprnt Gaol', 12), block('paragraph', 'We met on Monday.', 14)]
    const found = runChecks(documentFrom({ sprint: { items }, notUnderstood: blocks }), { checks: [notUnderstood] })
    expect(found).toMatchObject([
      { line: 12, severity: 'info', reason: 'Unexpected heading `Sprnt Gaol`, not understood' },
    ])
  })

  it('takes the rows of a table together', () => {
    const rows = [12, 13, 14, 20].map((line) => block('tableRow', `Row ${line}`, line))
    const found = runChecks(documentFrom({ sprint: { items }, notUnderstood: rows }), { checks: [notUnderstood] })
    expect(found.map(({ line, endLine, reason }) => [line, endLine, reason])).toEqual([
      [12, 14, 'Unexpected table of 3 rows `Row 12`, not understood'],
      [20, 20, 'Unexpected table of 1 row `Row 20`, not understood'],
    ])
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
