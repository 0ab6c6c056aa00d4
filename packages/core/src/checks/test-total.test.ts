import { describe, expect, it } from 'vitest'
import { runChecks, type TestRun } from '../index.js'
import { documentFrom, sourceAt, testRunFrom } from '../testing/index.js'
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

  describe('with parts line beneath line', () => {
    const parts = [30, 25, 20].map((passed, at) =>
      testRunFrom({ scope: `part ${at}`, passed, source: sourceAt(11 + at) }),
    )
    const all = (passed: number) => testRunFrom({ passed, source: sourceAt(20) })
    const checkAll = (...tests: TestRun[]) => runChecks(documentFrom({ sprint: { tests } }), { checks: [testTotal] })

    it('finds fewer in all than the parts have', () => {
      expect(checkAll(...parts, all(60))).toMatchObject([
        {
          line: 20,
          reason: 'Unexpected `60` passing tests, expected at least `75`, the sum of the 3 parts from line 11 on',
          related: [{ line: 11 }, { line: 12 }, { line: 13 }],
        },
      ])
    })

    it.each<[string, TestRun[]]>([
      ['they add up', [...parts, all(75)]],
      ['some parts are not listed', [...parts, all(90)]],
      [
        'one of them may hold the others',
        [...parts, testRunFrom({ scope: 'part 3', passed: 80, source: sourceAt(14) }), all(80)],
      ],
      ['a part also failed', [...parts.slice(1), testRunFrom({ scope: 'part 3', passed: 80, failed: 1 }), all(60)]],
      ['there are two numbers of the whole', [...parts, all(60), all(61)]],
    ])('stays silent where %s', (_, tests) => {
      expect(checkAll(...tests)).toEqual([])
    })
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
