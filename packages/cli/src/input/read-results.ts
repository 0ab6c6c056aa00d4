import type { Diagnostic } from '@sprint/core'
import type { TestResults } from '@sprint/parser/evidence'
import type { Io } from '../io.js'
import { terminalSafe } from '../output/terminal-safe.js'
import { findTests } from './find-tests.js'
import type { Problems } from './problem.js'
import { readBytes } from './read-bytes.js'
import { readConfig } from './read-config.js'

/** Results carry the output of the tests; a document is never that large. */
const MAX_BYTES = 50_000_000

/** What files of test results came to. */
export interface ReadTestFiles {
  /** All that can be trusted, as one run; `null` where nothing can. */
  readonly run: TestResults | null
  /** The same, file by file. */
  readonly runs: readonly TestResults[]
  /** Why a file was not trusted. */
  readonly refused: readonly Diagnostic[]
}

/**
 * The patterns that a command shall take test results from.
 *
 * @param given as the user gave them; none: those of the configuration
 * @param cwd the working directory
 */
export async function testPatterns(given: readonly string[] | undefined, cwd: string): Promise<readonly string[]> {
  return given ?? (await readConfig(cwd))?.tests ?? []
}

/**
 * Read files of test results into one run: shards add up, and of a test that was run again the last end counts.
 *
 * @param patterns files and globs
 * @param io the process
 * @param problems takes each file that cannot be trusted; the others still count
 * @throws `SprintError` where a pattern matches no file
 */
export async function readResults(patterns: readonly string[], io: Io, problems: Problems): Promise<ReadTestFiles> {
  if (patterns.length === 0) return { run: null, runs: [], refused: [] }
  const files = await findTests(patterns, io.cwd)
  const { mergeTestResults, readTestResults } = await import('@sprint/parser/evidence')
  const runs: TestResults[] = []
  const refused: Diagnostic[] = []
  for (const file of files) {
    const read = await readBytes(file, MAX_BYTES)
    if ('problem' in read) {
      await problems.report(read.problem)
      continue
    }
    const { run, messages } = readTestResults(read.bytes, { path: file.path, maxBytes: MAX_BYTES })
    for (const message of messages) await tell(message, io, problems)
    refused.push(...messages.filter(({ severity }) => severity === 'error'))
    if (run !== null) runs.push(run)
  }
  return { run: mergeTestResults(runs), runs, refused }
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
