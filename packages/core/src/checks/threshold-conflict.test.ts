import { describe, expect, it } from 'vitest'
import { type ClaimOf, type Criterion, runChecks, type TestRun } from '../index.js'
import { documentFrom, sourceAt, testRunFrom } from '../testing/index.js'
import { thresholdConflict } from './threshold-conflict.js'

const limit = (line: number, value: number, unit: string | null, subject = 'consecutive'): ClaimOf<'threshold'> => ({
  kind: 'threshold',
  subject,
  value,
  unit,
  text: `${value} ${subject} ${unit}`,
  source: sourceAt(line),
})
const check = (...claims: ClaimOf<'threshold'>[]) =>
  runChecks(documentFrom({ claims }), { checks: [thresholdConflict] })

describe('threshold-conflict', () => {
  it('finds another limit for the same, whatever a failure is called', () => {
    expect(check(limit(12, 3, 'failures'), limit(60, 3, 'failures'), limit(80, 5, 'errors'))).toMatchObject([
      {
        line: 80,
        reason: 'Unexpected limit `5 errors`, expected `3 failures` as on line 12',
        related: [{ line: 12 }],
      },
    ])
  })

  it('finds a condition that asks for all and for a share', () => {
    const criterion = (text: string, metric: string | null): Criterion => ({
      text,
      metric,
      level: 'must',
      done: false,
      set: 'success',
      source: sourceAt(40),
    })
    const found = (...criteria: Criterion[]) =>
      runChecks(documentFrom({ sprint: { criteria } }), { checks: [thresholdConflict] })
    expect(found(criterion('All unit tests passing (target: >95%)', '>95%'))).toMatchObject([
      { line: 40, actual: '>95%' },
    ])
    expect(found(criterion('All unit tests passing', null), criterion('All tests pass (100%)', '100%'))).toEqual([])
    expect(found(criterion('All tests pass with >80% coverage', '>80%'), criterion('Pass rate >95%', '>95%'))).toEqual(
      [],
    )
  })

  it('compares times in different units', () => {
    expect(check(limit(12, 1, 'hour', 'blocker'), limit(60, 30, 'min', 'blocker'))).toHaveLength(1)
    expect(check(limit(12, 1, 'hour', 'blocker'), limit(60, 60, 'minutes', 'blocker'))).toEqual([])
  })

  describe('with two targets for the tests', () => {
    const now = testRunFrom({ role: 'baseline', passed: 40, total: 44, source: sourceAt(30) })
    const low = testRunFrom({ role: 'target', passed: 40, total: 44, source: sourceAt(10) })
    const high = testRunFrom({ role: 'target', scope: 'payment', passed: 44, total: 44, source: sourceAt(50) })
    const checkTests = (...tests: TestRun[]) =>
      runChecks(documentFrom({ sprint: { tests } }), { checks: [thresholdConflict] })

    it('finds the one that is reached before the sprint', () => {
      expect(checkTests(low, now, high)).toMatchObject([
        {
          line: 10,
          reason: 'Unexpected target of `40` of 44 tests, expected `44` as on line 50: 40 pass already',
          related: [{ line: 50 }, { line: 30 }],
        },
      ])
    })

    it.each<[string, TestRun[]]>([
      ['the lower asks for more too', [low, { ...now, passed: 38 }, high]],
      ['they are steps', [low, now, { ...high, source: sourceAt(11) }]],
      ['they are of other tests', [{ ...low, scope: 'search' }, now, high]],
    ])('stays silent where %s', (_, tests) => {
      expect(checkTests(...tests)).toEqual([])
    })
  })

  it.each([
    ['the limits are steps of a ladder', [limit(12, 2, 'h', 'delay'), limit(13, 8, 'h', 'delay')]],
    ['something else is limited', [limit(12, 10, 'gb', 'disk space'), limit(60, 20, 'gb', 'memory')]],
    ['it is measured in another way', [limit(12, 10, 'gb', 'disk space'), limit(60, 5, '%', 'disk space')]],
    ['both are the same', [limit(12, 0.85, null, 'confidence'), limit(60, 0.85, null, 'confidence')]],
  ])('stays silent where %s', (_, claims) => {
    expect(check(...claims)).toEqual([])
  })
})
