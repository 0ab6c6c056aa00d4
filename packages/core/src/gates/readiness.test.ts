import { describe, expect, it } from 'vitest'
import { readiness, type Sprint } from '../index.js'
import { gateFrom, itemFrom, sourceAt, sprintFrom, testRunFrom } from '../testing/index.js'

const verdict = (sprint: Partial<Sprint>) => readiness(sprintFrom(sprint)).verdict
const must = (done: boolean | null) => ({
  text: 'Invoices reconcile',
  level: 'must' as const,
  done,
  metric: null,
  set: 'success' as const,
  source: sourceAt(5),
})
const blocker = {
  title: 'No test data',
  impact: null,
  item: null,
  resolution: null,
  since: null,
  goneBy: null,
  source: sourceAt(9),
}
const decision = {
  question: 'Go live?',
  options: [],
  chosen: null,
  recommendation: null,
  by: null,
  at: null,
  source: sourceAt(7),
}
const approval = (granted: boolean) => ({ by: 'Mara', scope: null, granted, source: sourceAt(11) })

/** Everything that a GO takes. */
const good: Partial<Sprint> = {
  items: [itemFrom({ id: 'EXP-4', title: 'Export invoices', status: 'done' })],
  tests: [testRunFrom({ passed: 20, failed: 0 })],
  criteria: [must(true)],
}

describe('readiness', () => {
  it.each<[string, string, Partial<Sprint>]>([
    ['unknown', 'nothing is said', {}],
    ['unknown', 'a criterion has no mark', { ...good, criteria: [must(null)] }],
    ['unknown', 'a met criterion is all there is', { criteria: [must(true)] }],
    ['unknown', 'no test was run', { ...good, tests: [testRunFrom({ role: 'target', passed: 20 })] }],
    ['unknown', 'an item has no status', { ...good, items: [itemFrom({ title: 'Export invoices' })] }],
    [
      'pending',
      'there is a plan alone',
      { items: [itemFrom({ title: 'Export invoices' })], approvals: [approval(false)] },
    ],
    ['go', 'work, tests and criteria are as they should be', good],
    ['go', 'a gate has passed', { ...good, criteria: [], gates: [gateFrom({ title: 'Release', outcome: 'passed' })] }],
    [
      'go',
      'tests fail as the target allows',
      { ...good, tests: [testRunFrom({ role: 'target', failed: 2 }), testRunFrom({ failed: 1 })] },
    ],
    ['go', 'the blocker is resolved', { ...good, blockers: [{ ...blocker, resolution: 'Copied' }] }],
    ['go', 'the item that an issue held up is done', { ...good, blockers: [{ ...blocker, item: 'EXP-4' }] }],
    ['no-go', 'a gate failed', { ...good, gates: [gateFrom({ title: 'Release', outcome: 'failed' })] }],
    ['conditional', 'a criterion is open', { ...good, criteria: [must(false)] }],
    ['conditional', 'a gate is open', { ...good, gates: [gateFrom({ title: 'Release' })] }],
    ['conditional', 'an item is open', { ...good, items: [itemFrom({ title: 'Export invoices', status: 'todo' })] }],
    ['conditional', 'a test fails', { ...good, tests: [testRunFrom({ passed: 19, failed: 1 })] }],
    ['conditional', 'a blocker is left', { ...good, blockers: [blocker] }],
    ['conditional', 'an approval is missing', { ...good, approvals: [approval(true), approval(false)] }],
    ['conditional', 'the decision is pending', { ...good, decisions: [{ ...decision, outcome: 'pending' }] }],
    ['no-go', 'somebody decided so', { ...good, decisions: [{ ...decision, outcome: 'no-go' }] }],
    ['no-go', 'the sprint is blocked', { ...good, status: 'blocked', places: { status: sourceAt(3) } }],
  ])('is %s where %s', (expected, _, sprint) => {
    expect(verdict(sprint)).toBe(expected)
  })

  it.each<[string, Partial<Sprint>, string]>([
    ['pending', { start: '2026-03-09' }, 'it has not begun'],
    ['pending', { end: '2026-03-13' }, 'it is not over'],
    ['pending', { status: 'planned' }, 'it is planned'],
    ['pending', { status: 'active', end: '2026-03-06' }, 'it is under way on its last day'],
    ['no-go', { status: 'active', end: '2026-03-05' }, 'its last day is over'],
    ['no-go', { status: 'completed', end: '2026-03-13' }, 'it was completed early'],
  ])('is %s for a sprint with a failed gate where %s', (expected, sprint) => {
    const failed = sprintFrom({ ...good, ...sprint, gates: [gateFrom({ title: 'Release', outcome: 'failed' })] })
    expect(readiness(failed, { date: '2026-03-06' }).verdict).toBe(expected)
  })

  it('tells what a GO would take and nobody states', () => {
    const items = [itemFrom({ title: 'Export invoices', status: 'done' }), itemFrom({ title: 'Import' })]
    expect(readiness(sprintFrom({ items })).missing.map(({ text }) => text)).toEqual([
      'the status of 1 of 2 items',
      'test results',
      'a gate, a must-criterion or an approval',
    ])
  })

  it('puts the gravest reason first and says where it stands', () => {
    const gates = [gateFrom({ title: 'Release', outcome: 'failed', source: sourceAt(50) })]
    expect(readiness(sprintFrom({ approvals: [approval(false)], criteria: [must(true)], gates }))).toMatchObject({
      verdict: 'no-go',
      reasons: [
        { points: 'against', about: 'gate', name: 'Release', text: 'Gate `Release` is failed', source: { line: 50 } },
        { points: 'condition', text: 'Approval of `Mara` is missing' },
        { points: 'for', text: 'Must `Invoices reconcile` is met' },
      ],
    })
  })

  it('names gates by their titles, says what is open and which tests fall short', () => {
    const gates = [
      gateFrom({ id: '1', title: 'Staging', checks: [{ text: 'Smoke test', done: false, source: sourceAt(4) }] }),
      gateFrom({ id: '2', title: 'Release', authority: 'Mara', blockedBy: ['1'] }),
    ]
    const items = [itemFrom({ title: 'Export', status: 'done' }), itemFrom({ title: 'Import', status: 'blocked' })]
    const tests = [
      testRunFrom({ scope: 'export', role: 'target', failed: 0 }),
      testRunFrom({ scope: 'export', failed: 2 }),
      testRunFrom({ scope: 'import', passed: 8, failed: 3 }),
    ]
    expect(readiness(sprintFrom({ gates, tests, items })).reasons.map(({ text }) => text)).toEqual([
      'Gate `Staging` is open',
      'Gate `Release` is waiting for `Staging`',
      '1 of 2 items is not done',
      'Tests of `export` miss their target',
      'Tests of `import` fail: 3',
    ])
  })
})
