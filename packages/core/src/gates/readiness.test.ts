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
const blocker = { title: 'No test data', impact: null, item: null, resolution: null, since: null, source: sourceAt(9) }
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

describe('readiness', () => {
  it.each<[string, string, Partial<Sprint>]>([
    ['unknown', 'nothing is said', {}],
    ['unknown', 'a criterion has no mark', { criteria: [must(null)] }],
    ['go', 'a criterion is met', { criteria: [must(true)] }],
    ['no-go', 'a criterion is not met', { criteria: [must(false)] }],
    ['no-go', 'a gate failed', { gates: [gateFrom({ title: 'Release', outcome: 'failed' })] }],
    ['conditional', 'a gate is open', { gates: [gateFrom({ title: 'Release' })], criteria: [must(true)] }],
    ['conditional', 'a blocker is left', { blockers: [blocker], criteria: [must(true)] }],
    ['go', 'the blocker is resolved', { blockers: [{ ...blocker, resolution: 'Copied' }], criteria: [must(true)] }],
    ['conditional', 'an approval is missing', { approvals: [approval(true), approval(false)] }],
    ['conditional', 'the decision is pending', { decisions: [{ ...decision, outcome: 'pending' }] }],
    ['no-go', 'somebody decided so', { decisions: [{ ...decision, outcome: 'no-go' }], criteria: [must(true)] }],
    ['no-go', 'the sprint is blocked', { status: 'blocked', places: { status: sourceAt(3) } }],
  ])('is %s where %s', (expected, _, sprint) => {
    expect(verdict(sprint)).toBe(expected)
  })

  it('puts the gravest reason first and says where it stands', () => {
    const tests = [
      testRunFrom({ role: 'target', passed: 20 }),
      testRunFrom({ passed: 4, failed: 16, source: sourceAt(50) }),
    ]
    expect(readiness(sprintFrom({ approvals: [approval(false)], criteria: [must(true)], tests }))).toMatchObject({
      verdict: 'no-go',
      reasons: [
        { points: 'against', text: 'Tests miss their target', source: { line: 50 } },
        { points: 'condition', text: 'Approval of `Mara` is missing' },
        { points: 'for', text: 'Must `Invoices reconcile` is met' },
      ],
    })
  })

  it('does not count the blocker of an item that is done', () => {
    const items = [itemFrom({ id: 'EXP-4', title: 'Export invoices', status: 'done' })]
    expect(verdict({ items, blockers: [{ ...blocker, item: 'EXP-4' }], criteria: [must(true)] })).toBe('go')
  })

  it('says for whom a gate waits, and which tests fall short', () => {
    const gates = [gateFrom({ title: 'Release', authority: 'Mara' })]
    const tests = [
      testRunFrom({ scope: 'export', role: 'target', failed: 0 }),
      testRunFrom({ scope: 'export', failed: 2 }),
    ]
    expect(readiness(sprintFrom({ gates, tests })).reasons.map(({ text }) => text)).toEqual([
      'Tests of `export` miss their target',
      'Gate `Release` is waiting for `Mara`',
    ])
  })
})
