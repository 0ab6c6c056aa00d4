import { describe, expect, it } from 'vitest'
import { type Claim, runChecks, type Sprint } from '../index.js'
import { documentFrom, itemFrom, sourceAt } from '../testing/index.js'
import { danglingReference } from './dangling-reference.js'

const items = [1, 2, 4].map((n) => itemFrom({ id: `EXP-${n}`, title: `Step ${n}`, source: sourceAt(n) }))
const needs = (to: string) => ({ from: 'EXP-1', to, reason: null, source: sourceAt(30) })
const heading = (isKnown: boolean): Claim => ({ kind: 'reference', target: 'Test plan', isKnown, source: sourceAt(50) })
const check = (sprint: Partial<Sprint>, ...claims: Claim[]) =>
  runChecks(documentFrom({ sprint, claims }), { checks: [danglingReference] })

describe('dangling-reference', () => {
  it('finds an id in the middle of its series that no item has', () => {
    expect(check({ items, dependencies: [needs('EXP-3')] })).toMatchObject([{ line: 30, actual: 'EXP-3' }])
  })

  it('finds a step that a phase does not have', () => {
    const steps = ['2.1', '2.2', '2.4'].map((id) => itemFrom({ id, title: `Step ${id}` }))
    expect(check({ items: [...steps, itemFrom({ id: '3.1', title: 'Rollout', dependsOn: ['2.3'] })] })).toHaveLength(1)
  })

  it('finds a heading that is not there', () => {
    expect(check({}, heading(false))).toMatchObject([{ line: 50, actual: 'Test plan' }])
    expect(check({}, heading(true))).toEqual([])
  })

  it.each([
    ['the item is there', 'exp-2'],
    ['the id may belong to the sprint before', 'EXP-0'],
    ['the id may belong to the next sprint', 'EXP-17'],
    ['the series is kept elsewhere', 'OPS-3'],
    ['it is told in words', 'the schema of the shop'],
  ])('stays silent where %s', (_, to) => {
    expect(check({ items, dependencies: [needs(to)] })).toEqual([])
  })
})
