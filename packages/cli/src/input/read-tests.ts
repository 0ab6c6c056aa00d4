import type { Diagnostic, TestRun } from '@sprint/core'
import type { TestResults } from '@sprint/parser/evidence'
import type { Io } from '../io.js'
import { terminalSafe } from '../output/terminal-safe.js'
import { findTests } from './find-tests.js'
import type { Problems } from './problem.js'
import { readBytes } from './read-bytes.js'

/** Results carry the output of the tests; a document is never that large. */
const MAX_BYTES = 50_000_000

/**
 * Read files of test results into one run: shards add up, and of a test that was run again the last end counts.
 *
 * @param patterns files and globs as the user gave them
 * @param io the process
 * @param problems takes each file that cannot be trusted; the others still count
 * @returns the actual counts; nothing where there are no results
 * @throws `SprintError` where a pattern matches no file
 */
export async function readTests(patterns: readonly string[], io: Io, problems: Problems): Promise<TestRun[]> {
  if (patterns.length === 0) return []
  const files = await findTests(patterns, io.cwd)
  const { mergeTestResults, readTestResults, toTestRun } = await import('@sprint/parser/evidence')
  const runs: TestResults[] = []
  for (const file of files) {
    const read = await readBytes(file, MAX_BYTES)
    if ('problem' in read) {
      await problems.report(read.problem)
      continue
    }
    const { run, messages } = readTestResults(read.bytes, { path: file.path, maxBytes: MAX_BYTES })
    for (const message of messages) await tell(message, io, problems)
    if (run !== null) runs.push(run)
  }
  const merged = mergeTestResults(runs)
  return merged === null ? [] : [toTestRun(merged)]
}

async function tell({ severity, file, line, reason }: Diagnostic, io: Io, problems: Problems): Promise<void> {
  const path = `${file}:${line}`
  if (severity === 'error') {
    const remedy = 'nothing in it counts, so run the tests again or leave it out'
    await problems.report({ path, what: reason, remedy })
  } else {
    await io.stderr.write(`${terminalSafe(`${path}: ${reason}`)}\n`)
  }
}
