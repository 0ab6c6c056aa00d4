import { describe, expect, it } from 'vitest'
import { type Claim, runChecks, type Sprint } from '../index.js'
import { documentFrom, gateFrom, groupFrom, sourceAt } from '../testing/index.js'
import { countMismatch } from './count-mismatch.js'

const count = (noun: string, stated: number): Claim => ({ kind: 'count', noun, count: stated, source: sourceAt(9) })
const teams = ['Orders', 'Shops', 'Files'].map((title, index) =>
  groupFrom({ title, kind: 'team', source: sourceAt(20 + index) }),
)
const check = (claim: Claim, sprint: Partial<Sprint> = {}) =>
  runChecks(documentFrom({ claims: [claim], sprint }), { checks: [countMismatch] })

describe('count-mismatch', () => {
  it('finds a heading that counts other than its list', () => {
    const claim: Claim = { kind: 'list-count', noun: 'files', count: 6, most: null, listed: 7, source: sourceAt(9) }
    expect(check(claim)).toMatchObject([{ line: 9, reason: 'Unexpected count `6` of `files`, expected `7` as listed' }])
    expect(check({ ...claim, count: 7 })).toEqual([])
    expect(check({ ...claim, most: 8 })).toEqual([])
    expect(check({ ...claim, count: 8, most: 10 })).toMatchObject([
      { reason: 'Unexpected count `8-10` of `files`, expected `7` as listed', fix: null },
    ])
  })

  it('finds a heading that tells other than the boxes beneath it', () => {
    const claim = {
      kind: 'tick-count',
      done: 3,
      whole: 5,
      ticked: 4,
      boxes: 5,
      text: '3 of 5',
      source: sourceAt(9),
    } satisfies Claim
    expect(check(claim)).toMatchObject([
      { reason: 'Unexpected count `3 of 5`, expected `4/5` as ticked beneath', fix: { from: '3 of 5', to: '4 of 5' } },
    ])
    expect(check({ ...claim, done: 4 })).toEqual([])
  })

  it('finds a team that was forgotten, and a gate', () => {
    expect(check(count('team', 2), { groups: teams })).toMatchObject([{ expected: ['3'], related: [{ line: 20 }] }])
    const gates = ['Columns', 'Files', 'Release'].map((title) => gateFrom({ title }))
    expect(check(count('gates', 4), { gates })).toHaveLength(1)
  })

  it.each<[string, Claim, Partial<Sprint>]>([
    ['the number is right', count('teams', 3), { groups: teams }],
    [
      'it is that of a part',
      count('phases', 1),
      { groups: ['1', '1', '2'].map((parent) => groupFrom({ title: 'Step', parent })) },
    ],
    ['the document lists none', count('teams', 3), {}],
    ['what is counted is not in the model', count('shops', 3), { groups: teams }],
  ])('stays silent where %s', (_, claim, sprint) => {
    expect(check(claim, sprint)).toEqual([])
  })
})
