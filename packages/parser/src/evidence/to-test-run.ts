import type { TestRun } from '@sprint/core'
import type { TestResults } from './test-results.js'

/**
 * Test results as the counts that reports and checks know.
 *
 * @param results a run, or several merged into one
 * @returns the actual counts of the whole suite
 * @example
 * const { run } = readTestResults('1..1\nok 1 - plates restored\n', { path: 'results.tap' })
 * toTestRun(run).role //=> 'actual'
 */
export function toTestRun({ counts, at, source }: TestResults): TestRun {
  return { scope: null, role: 'actual', ...counts, at: at?.slice(0, 10) ?? null, source }
}
