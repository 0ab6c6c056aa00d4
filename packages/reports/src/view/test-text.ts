import type { TestRun } from '@sprint/core'
import type { Messages } from '../messages/messages.js'

/** What tests are counted by. */
export const COUNTS = ['passed', 'failed', 'errors', 'skipped'] as const
type Count = (typeof COUNTS)[number]

/**
 * Test counts in words.
 *
 * @param run test counts as stated
 * @param messages of the language
 * @example
 * testText({ passed: 40, failed: 2, errors: null, skipped: 1, total: 43 }, messages) //=> '40 passed, 2 failed, 1 skipped of 43'
 */
export function testText(run: Pick<TestRun, Count | 'total'>, { tests }: Messages): string {
  const stated = COUNTS.flatMap((what) => (run[what] === null ? [] : [`${run[what]} ${tests.counts[what]}`])).join(', ')
  return run.total === null ? stated : tests.of(stated, run.total)
}
