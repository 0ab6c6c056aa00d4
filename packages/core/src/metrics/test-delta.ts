import type { TestRun } from '../model/test-run.js'
import type { Basis } from './figure.js'

/** How test counts changed; a count is `null` where one of the two is not known. */
export interface TestDelta {
  readonly passed: number | null
  readonly failed: number | null
  readonly errors: number | null
  readonly skipped: number | null
  readonly total: number | null
  /** `worse`: more goes wrong, or less passes; `mixed`: both more passes and more goes wrong. */
  readonly verdict: 'better' | 'same' | 'worse' | 'mixed' | 'unknown'
  readonly basis: Basis
}

const COUNTS = ['passed', 'failed', 'errors', 'skipped', 'total'] as const

function verdictOf(changes: readonly number[]): TestDelta['verdict'] {
  if (changes.length === 0) return 'unknown'
  const [good, bad] = [changes.some((change) => change > 0), changes.some((change) => change < 0)]
  return good ? (bad ? 'mixed' : 'better') : bad ? 'worse' : 'same'
}

/**
 * Compare test counts with a baseline, count by count.
 *
 * @param baseline the counts before
 * @param actual the counts now
 * @returns now minus before, and whether that is better
 * @example
 * testDelta(testRunFrom({ passed: 90, failed: 9 }), testRunFrom({ passed: 97, failed: 2 })).verdict //=> 'better'
 * testDelta(testRunFrom({ passed: 90 }), testRunFrom({ passed: 88 })).passed //=> -2
 */
export function testDelta(baseline: TestRun, actual: TestRun): TestDelta {
  const change = (name: (typeof COUNTS)[number]) => {
    const [before, now] = [baseline[name], actual[name]]
    return before === null || now === null ? null : now - before
  }
  const [passed, failed, errors] = [change('passed'), change('failed'), change('errors')]
  // Fewer failures are as good as more passes.
  const gains = [passed, failed === null ? null : -failed, errors === null ? null : -errors]
  const known = COUNTS.filter((name) => change(name) !== null)
  return {
    passed,
    failed,
    errors,
    skipped: change('skipped'),
    total: change('total'),
    verdict: verdictOf(gains.filter((gain) => gain !== null)),
    basis: { formula: 'actual counts − baseline counts', inputs: known.length, missing: COUNTS.length - known.length },
  }
}
