import type { TestRun } from '../model/test-run.js'
import type { Figure } from './figure.js'
import { ratio } from './ratio.js'

const COUNTS = ['passed', 'failed', 'errors', 'skipped'] as const

/**
 * The share of tests that passed, of all that there are: skipped tests have not passed.
 *
 * @param run test counts
 * @returns 0 to 1; of the stated total, else of what the counts add up to
 * @see https://ctrf.io/docs/specification/summary (counts of a test run)
 * @example
 * passRate(testRunFrom({ passed: 18, failed: 1, skipped: 1 })).value //=> 0.9
 * passRate(testRunFrom({ passed: 18, total: 24 })).value //=> 0.75
 */
export function passRate(run: TestRun): Figure {
  const counts = COUNTS.map((name) => run[name]).filter((count) => count !== null)
  const hasSum = run.failed !== null
  const sum = hasSum ? counts.reduce((a, b) => a + b, 0) : null
  // A total that is less than what passed is an error of the document; the share stays a share.
  const total = run.total !== null && run.passed !== null && run.total >= run.passed ? run.total : sum
  const formula = total === run.total ? 'passed tests / stated total' : 'passed tests / sum of the counts'
  return {
    value: ratio(run.passed, total),
    basis: { formula, inputs: counts.length, missing: COUNTS.length - counts.length },
  }
}
