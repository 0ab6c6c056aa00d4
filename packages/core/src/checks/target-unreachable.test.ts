import { describe, expect, it } from 'vitest'
import { type ClaimOf, type Metric, runChecks, type TestRun } from '../index.js'
import { documentFrom, sourceAt, testRunFrom } from '../testing/index.js'
import { targetUnreachable } from './target-unreachable.js'

type Planned = ClaimOf<'planned-tests'>

const plan = (count: number, fields: Partial<Planned> = {}): Planned => ({
  kind: 'planned-tests',
  what: 'errors',
  count,
  level: 'item',
  of: `EXP-${count}`,
  text: `Fix ${count}`,
  source: sourceAt(30),
  ...fields,
})
const baseline = testRunFrom({ role: 'baseline', passed: 410, failed: 12, errors: 40, source: sourceAt(5) })
const target = testRunFrom({ role: 'target', errors: 20, source: sourceAt(9) })
const below = (count: string): Metric[] => [
  { name: 'errors', target: count, actual: null, baseline: null, unit: null, source: sourceAt(9) },
]
const check = (tests: TestRun[], claims: Planned[], metrics: Metric[] = []) =>
  runChecks(documentFrom({ claims, sprint: { tests, metrics } }), { checks: [targetUnreachable] })

describe('target-unreachable', () => {
  it('finds a target that the planned fixes do not reach', () => {
    expect(check([baseline, target], [plan(12), plan(3)])).toMatchObject([
      {
        line: 9,
        reason:
          'Unexpected target of at most `20` errors, expected `25`: 40 at the baseline, of which the plan mends 15',
        related: [{ line: 5 }, { line: 30 }, { line: 30 }],
      },
    ])
  })

  it('takes fewer than for fewer than', () => {
    expect(check([baseline, target], [plan(20)], below('<20'))).toHaveLength(1)
    expect(check([baseline, target], [plan(20)], below('≤20'))).toEqual([])
    expect(check([baseline, target], [plan(20)], below('<200'))).toEqual([])
  })

  it('takes the failures that are sorted by subject for planned, where no plan is stated', () => {
    const part = (scope: string, errors: number) => testRunFrom({ role: 'baseline', scope, errors })
    expect(check([baseline, target, part('export', 9), part('import', 4)], [])).toHaveLength(1)
    expect(check([baseline, target, part('export', 9), part('import', 14)], [])).toEqual([])
    expect(check([baseline, target, part('export', 9)], [])).toEqual([])
  })

  it.each<[string, TestRun[], Planned[]]>([
    ['it is reached', [baseline, target], [plan(12), plan(8)]],
    ['a group plans more than its items tell', [baseline, target], [plan(12), plan(21, { level: 'group' })]],
    ['nothing is planned', [baseline, target], []],
    ['other tests are planned to be mended', [baseline, target], [plan(3, { what: 'failed' })]],
    ['there is no baseline', [target], [plan(3)]],
    ['there is no target', [baseline], [plan(3)]],
    ['the target is of a part', [baseline, { ...target, scope: 'export' }], [plan(3)]],
  ])('stays silent where %s', (_, tests, claims) => {
    expect(check(tests, claims)).toEqual([])
  })

  it('counts a fix once that an item tells twice', () => {
    expect(check([baseline, target], [plan(12), plan(12)])).toMatchObject([{ expected: ['28'] }])
  })
})
