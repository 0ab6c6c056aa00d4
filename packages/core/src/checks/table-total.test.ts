import { describe, expect, it } from 'vitest'
import { runChecks } from '../index.js'
import { documentFrom, sourceAt } from '../testing/index.js'
import { tableTotal } from './table-total.js'

const check = (total: number, ...rows: number[]) => {
  const claims = [{ kind: 'total' as const, column: 'Orders', total, rows, text: String(total), source: sourceAt(14) }]
  return runChecks(documentFrom({ claims }), { checks: [tableTotal] })
}

describe('table-total', () => {
  it('finds a total that is not the sum of the rows', () => {
    expect(check(75, 16, 19, 14, 12, 4)).toMatchObject([
      {
        line: 14,
        severity: 'warning',
        reason: 'Unexpected total `75` of `Orders`, expected `65`, the sum of its rows',
        expected: ['65'],
      },
    ])
  })

  it('is not sure where the total is right but for one row', () => {
    expect(check(61, 16, 19, 14, 12, 4)).toMatchObject([{ severity: 'info' }])
  })

  it.each([
    ['it adds up', [65, 16, 19, 14, 12, 4]],
    ['thirds are rounded', [1, 0.33, 0.33, 0.33]],
    ['it is an average', [8.3, 9, 8, 8]],
    ['it is an average in whole numbers', [93, 91, 95, 92]],
    ['it is the largest', [19, 16, 19, 14]],
    ['a row is the sum of those above', [70, 16, 19, 35, 30, 40]],
    ['there is one row only', [12, 16]],
  ])('stays silent where %s', (_, [total = 0, ...rows]) => {
    expect(check(total, ...rows)).toEqual([])
  })
})
