import { describe, expect, it } from 'vitest'
import { runChecks, type Sprint } from '../index.js'
import { documentFrom, groupFrom, itemFrom, sourceAt } from '../testing/index.js'
import { dependencyCycle } from './dependency-cycle.js'

const check = (sprint: Partial<Sprint>) => runChecks(documentFrom({ sprint }), { checks: [dependencyCycle] })
const groups = [
  groupFrom({ id: 'A', title: 'Backend', kind: 'track' }),
  groupFrom({ id: 'B', title: 'Frontend', kind: 'track' }),
]
const needs = (from: string, to: string, line: number) => ({ from, to, reason: null, source: sourceAt(line) })

describe('dependency-cycle', () => {
  it('finds tracks that need each other, and points to both sentences', () => {
    expect(check({ groups, dependencies: [needs('B', 'A', 20), needs('Track A', 'Track B', 21)] })).toMatchObject([
      {
        line: 21,
        severity: 'warning',
        related: [{ line: 20 }],
        reason: 'Unexpected circle `B` → `A` → `B`, expected an order in which they can be done',
      },
    ])
  })

  it('finds items that wait for each other in a round', () => {
    const items = [
      itemFrom({ id: 'EXP-1', title: 'Schema', dependsOn: ['EXP-3'] }),
      itemFrom({ id: 'EXP-2', title: 'Export', dependsOn: ['EXP-1'] }),
      itemFrom({ id: 'EXP-3', title: 'Manual', dependsOn: ['EXP-2'] }),
    ]
    expect(check({ items })).toMatchObject([{ severity: 'error' }])
  })

  it('stays silent where there is an order, or a name is not certain', () => {
    expect(check({ groups, dependencies: [needs('B', 'A', 20)] })).toEqual([])
    const [first, ...rest] = groups
    expect(
      check({
        groups: [first, first, ...rest].flatMap((group) => group ?? []),
        dependencies: [needs('B', 'A', 20), needs('A', 'B', 21)],
      }),
    ).toEqual([])
  })
})
