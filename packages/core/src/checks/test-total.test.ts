import { describe, expect, it } from 'vitest'
import { runChecks, type TestRun } from '../index.js'
import { documentFrom, testRunFrom } from '../testing/index.js'
import { testTotal } from './test-total.js'

const check = (run: Partial<TestRun>) =>
  runChecks(documentFrom({ sprint: { tests: [testRunFrom(run)] } }), { checks: [testTotal] }).map(
    ({ reason }) => reason,
  )

describe('test-total', () => {
  it('finds a total that no choice of the counts adds up to', () => {
    expect(check({ passed: 211, failed: 7, errors: 4, skipped: 2, total: 230 })).toEqual([
      'Unexpected total `230`, expected `224`, the sum of the counts',
    ])
  })

  it.each<[string, Partial<TestRun>]>([
    ['fewer are counted than passed: the number is one of something else', { passed: 25, total: 23 }],
    ['everything is counted', { passed: 211, failed: 7, errors: 4, skipped: 2, total: 224 }],
    ['what was skipped is not', { passed: 211, failed: 7, skipped: 2, total: 218 }],
    ['only what passed is counted', { passed: 218, failed: 7, total: 218 }],
    ['what is missing may have been skipped', { passed: 40, failed: 5, total: 50 }],
    ['only a share is stated', { passed: 20, total: 23 }],
    ['no total is stated', { passed: 20, failed: 3 }],
    ['a target sets limits', { role: 'target', passed: 690, failed: 10, errors: 20, skipped: 0, total: 700 }],
    ['nothing ran', { passed: 0, failed: 0, skipped: 0, total: 0 }],
  ])('stays silent where %s', (_, run) => {
    expect(check(run)).toEqual([])
  })
})
