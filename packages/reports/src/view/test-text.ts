import type { TestRun } from '@sprint/core'

/**
 * Test counts in words.
 *
 * @param run test counts as stated
 * @example
 * testText({ passed: 40, failed: 2, errors: null, skipped: 1, total: 43 }) //=> '40 passed, 2 failed, 1 skipped of 43'
 */
export function testText(run: Pick<TestRun, 'passed' | 'failed' | 'errors' | 'skipped' | 'total'>): string {
  const { passed, failed, errors, skipped, total } = run
  const counts = Object.entries({ passed, failed, errors, skipped }).flatMap(([what, n]) =>
    n === null ? [] : [`${n} ${what}`],
  )
  if (total === null) return counts.join(', ')
  return counts.length === 0 ? `${total} in total` : `${counts.join(', ')} of ${total}`
}
