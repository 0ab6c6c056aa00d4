import type { TestRun } from '@sprint/core'
import type { Io } from '../io.js'
import type { Problems } from './problem.js'
import { readResults } from './read-results.js'

/**
 * Read files of test results as the counts that reports know.
 *
 * @param patterns files and globs as the user gave them
 * @param io the process
 * @param problems takes each file that cannot be trusted; the others still count
 * @returns the actual counts; nothing where there are no results
 * @throws `SprintError` where a pattern matches no file
 */
export async function readTests(patterns: readonly string[], io: Io, problems: Problems): Promise<TestRun[]> {
  const { run } = await readResults(patterns, io, problems)
  if (run === null) return []
  const { toTestRun } = await import('@sprint/parser/evidence')
  return [toTestRun(run)]
}
