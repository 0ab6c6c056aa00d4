import { describe, expect, it } from 'vitest'
import { type ClaimOf, runChecks } from '../index.js'
import { documentFrom, itemFrom, sourceAt } from '../testing/index.js'
import { consumedNotProduced } from './consumed-not-produced.js'

const use = (file: string, how: 'consumed' | 'produced' = 'consumed'): ClaimOf<'file-use'> => ({
  kind: 'file-use',
  file,
  use: how,
  of: 'EXP-7',
  source: sourceAt(40),
})
const outputs = ['List of shops (shops.csv)', 'columns.md', 'p1-change-requests.md', 'scripts/export-all.sh']
const check = (claims: ClaimOf<'file-use'>[], deliverables = outputs) => {
  const items = deliverables.map((name) => itemFrom({ title: name, deliverables: [name] }))
  return runChecks(documentFrom({ claims, sprint: { items } }), { checks: [consumedNotProduced] })
}

describe('consumed-not-produced', () => {
  it('finds a file that is produced under another name', () => {
    expect(check([use('change-requests.md')])).toMatchObject([
      { line: 40, severity: 'warning', expected: ['p1-change-requests.md'] },
    ])
  })

  it('hints at a file that nobody produces, once', () => {
    expect(check([use('summary.md'), use('summary.md')])).toMatchObject([{ severity: 'info', actual: 'summary.md' }])
  })

  it.each<[string, ClaimOf<'file-use'>[], string[]]>([
    ['it is produced', [use('Columns.md')], outputs],
    ['it is produced in a folder', [use('export-all.sh')], outputs],
    ['a step produces it', [use('summary.md'), use('summary.md', 'produced')], outputs],
    ['it is a file of the project', [use('src/orders.ts')], outputs],
    ['the plan names few outputs', [use('summary.md')], outputs.slice(0, 2)],
  ])('stays silent where %s', (_, claims, deliverables) => {
    expect(check(claims, deliverables)).toEqual([])
  })
})
