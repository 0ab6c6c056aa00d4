import { describe, expect, it } from 'vitest'
import { type ClaimOf, runChecks, type TestRun } from '../index.js'
import { documentFrom, sourceAt, testRunFrom } from '../testing/index.js'
import { unownedRemainder } from './unowned-remainder.js'

const plan = (count: number): ClaimOf<'planned-tests'> => ({
  kind: 'planned-tests',
  what: 'failed',
  count,
  level: 'item',
  of: `EXP-${count}`,
  text: `Fix ${count}`,
  source: sourceAt(30),
})
const baseline = testRunFrom({ role: 'baseline', failed: 12, source: sourceAt(5) })
const target = testRunFrom({ role: 'target', failed: 5, source: sourceAt(9) })
const check = (tests: TestRun[], ...claims: ClaimOf<'planned-tests'>[]) =>
  runChecks(documentFrom({ claims, sprint: { tests } }), { checks: [unownedRemainder] })

describe('unowned-remainder', () => {
  it('finds failures that nobody is going to mend', () => {
    expect(check([baseline, target], plan(4), plan(2))).toMatchObject([
      {
        line: 5,
        severity: 'info',
        reason: 'Unexpected `12` failing tests at the baseline, expected work on each: 6 belong to no item',
        related: [{ line: 30 }, { line: 30 }],
      },
    ])
  })

  it('stays silent where each has its item, where the target lets them be, or nothing is planned', () => {
    expect(check([baseline], plan(12))).toEqual([])
    expect(check([baseline, target], plan(7))).toEqual([])
    expect(check([baseline, target])).toEqual([])
  })
})
