import { describe, expect, it } from 'vitest'
import { type ClaimOf, runChecks, type Sprint } from '../index.js'
import { documentFrom, groupFrom, itemFrom, sourceAt } from '../testing/index.js'
import { pointsTotal } from './points-total.js'

const check = (stated: Partial<ClaimOf<'points'>> & { points: number }, sprint: Partial<Sprint> = {}) => {
  const claim: ClaimOf<'points'> = {
    kind: 'points',
    what: 'sprint',
    of: null,
    sum: null,
    source: sourceAt(4),
    ...stated,
  }
  return runChecks(documentFrom({ claims: [claim], sprint }), { checks: [pointsTotal] }).map(({ reason }) => reason)
}
const invoices = itemFrom({ id: 'EXP-1', title: 'Export invoices', points: 5, status: 'done' })
const rates = itemFrom({ id: 'EXP-2', title: 'Import rates', points: 3 })

describe('points-total', () => {
  it('finds a commitment that the items do not add up to', () => {
    expect(check({ points: 13 }, { items: [invoices, rates] })).toEqual([
      'Unexpected total `13`, expected `8`, the sum of its 2 items',
    ])
  })

  it('finds a table whose total is not that of its rows', () => {
    expect(check({ what: 'table', points: 75, sum: 65 })).toEqual([
      'Unexpected total `75`, expected `65`, the sum of its rows',
    ])
  })

  it('finds a group whose points are not those of its items', () => {
    const groups = [groupFrom({ id: 'A', title: 'Exports', kind: 'track' })]
    expect(
      check({ what: 'group', of: 'A', points: 8 }, { groups, items: [{ ...invoices, group: 'A' }, rates] }),
    ).toEqual(['Unexpected total `8` of `A: Exports`, expected `5`, the sum of its only item'])
  })

  it.each([
    ['the items add up', 8, [invoices, rates]],
    ['what is done adds up', 5, [invoices, rates]],
    ['an item has no points', 13, [invoices, { ...rates, points: null }]],
    ['nothing is listed', 13, []],
    [
      'the rest was cancelled',
      5,
      [
        { ...invoices, status: null },
        { ...rates, status: 'cancelled' as const },
      ],
    ],
    [
      'a stretch goal is listed as well',
      8,
      [invoices, rates, itemFrom({ title: 'Dark mode', points: 2, group: 'Stretch' })],
    ],
    [
      'an epic repeats the points of its stories',
      8,
      [
        itemFrom({ id: 'E', title: 'Billing', type: 'epic', points: 8 }),
        { ...invoices, parent: 'E' },
        { ...rates, parent: 'E' },
      ],
    ],
    [
      'tasks without points stand under stories',
      8,
      [invoices, rates, itemFrom({ title: 'Write the query', parent: 'EXP-1' })],
    ],
  ])('stays silent where %s', (_, points, items) => {
    expect(check({ points }, { items })).toEqual([])
  })
})
