import { describe, expect, it } from 'vitest'
import { runChecks, type WorkItem } from '../index.js'
import { documentFrom, itemFrom, sourceAt } from '../testing/index.js'
import { duplicateId } from './duplicate-id.js'

const invoices = itemFrom({ id: 'EXP-4', title: 'Export invoices', source: sourceAt(9) })
const rates = itemFrom({ id: 'EXP-4', title: 'Load exchange rates', source: sourceAt(30) })
const check = (...items: WorkItem[]) => runChecks(documentFrom({ sprint: { items } }), { checks: [duplicateId] })

describe('duplicate-id', () => {
  it('finds the second item with an id, whatever its case', () => {
    expect(check(invoices, { ...rates, id: 'exp-4' })).toMatchObject([{ line: 30, related: [{ line: 9 }] }])
  })

  it('finds an id that a second heading gives to something else', () => {
    const claims = [invoices, rates].map(({ title, source }) => ({ kind: 'id' as const, id: 'EXP-4', title, source }))
    const found = runChecks(documentFrom({ claims, sprint: { items: [invoices] } }), { checks: [duplicateId] })
    expect(found).toMatchObject([{ line: 30, related: [{ line: 9 }] }])
  })

  it.each<[string, WorkItem[]]>([
    ['the ids differ', [invoices, { ...rates, id: 'EXP-5' }]],
    ['the same unit is named in other words', [invoices, { ...rates, title: 'Export of invoices to accounting' }]],
    [
      'a number is but the place in a list',
      [
        { ...invoices, id: '4' },
        { ...rates, id: '4' },
      ],
    ],
    [
      'each phase counts anew',
      ['A', 'B'].flatMap((group) =>
        ['T1', 'T2'].map((id) => itemFrom({ id, title: `Step ${group}${id} alone`, group })),
      ),
    ],
    ['there are no ids', [itemFrom({ title: 'Export' }), itemFrom({ title: 'Import' })]],
  ])('stays silent where %s', (_, items) => {
    expect(check(...items)).toEqual([])
  })
})
