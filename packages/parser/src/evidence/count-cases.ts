import type { CaseStatus, TestCounts } from './test-results.js'

/**
 * How many tests ended in which way.
 *
 * @param cases tests
 * @example
 * countCases([{ status: 'passed' }, { status: 'error' }]) //=> { passed: 1, failed: 0, errors: 1, skipped: 0, total: 2 }
 */
export function countCases(cases: readonly { readonly status: CaseStatus }[]): TestCounts {
  const counts = { passed: 0, failed: 0, error: 0, skipped: 0 }
  for (const { status } of cases) counts[status] += 1
  const { error: errors, ...others } = counts
  return { ...others, errors, total: cases.length }
}

/**
 * Add counts up.
 *
 * @param all counts of different tests
 * @example
 * addCounts([countCases([{ status: 'passed' }]), countCases([{ status: 'failed' }])]).total //=> 2
 */
export function addCounts(all: readonly TestCounts[]): TestCounts {
  const sum = (name: keyof TestCounts) => all.reduce((total, counts) => total + counts[name], 0)
  return {
    passed: sum('passed'),
    failed: sum('failed'),
    errors: sum('errors'),
    skipped: sum('skipped'),
    total: sum('total'),
  }
}

/**
 * The tests of a run that are counted without being named.
 *
 * @param run a run
 * @example
 * const counts = countCases([{ status: 'passed' }, { status: 'failed' }])
 * unnamedCounts({ cases: [{ status: 'passed' }], counts }).failed //=> 1
 */
export function unnamedCounts(run: {
  readonly cases: readonly { readonly status: CaseStatus }[]
  readonly counts: TestCounts
}): TestCounts {
  const named = countCases(run.cases)
  return {
    passed: run.counts.passed - named.passed,
    failed: run.counts.failed - named.failed,
    errors: run.counts.errors - named.errors,
    skipped: run.counts.skipped - named.skipped,
    total: run.counts.total - named.total,
  }
}
