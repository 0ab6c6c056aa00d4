import type { BaselineStatus } from './baseline.js'
import type { MeasuredTest } from './measured-tests.js'

/**
 * How a test stands in a baseline.
 *
 * @param test how it ended
 * @example
 * recordedStatus({ status: 'passed', isFlaky: true }) //=> 'flaky'
 */
export function recordedStatus({ status, isFlaky }: Pick<MeasuredTest, 'status' | 'isFlaky'>): BaselineStatus {
  return status === 'passed' && isFlaky ? 'flaky' : status
}
