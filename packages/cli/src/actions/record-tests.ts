import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { formatBaseline, recordBaseline, SprintError } from '@sprint/core'
import { baselinePath } from '../baseline/baseline-file.js'
import type { BaselineRecordOptions } from '../commands/baseline.js'
import { EXIT, type ExitCode } from '../exit-codes.js'
import { explainReadError } from '../input/file-error.js'
import { problemsOn } from '../input/problem.js'
import { readResults, testPatterns } from '../input/read-results.js'
import type { Io } from '../io.js'
import { terminalSafe } from '../output/terminal-safe.js'
import { writeAtomically } from '../writing/write-atomically.js'

/**
 * Keep how each test ended.
 *
 * @param options of the command
 * @param io the process
 * @returns the exit status; nothing is written where a file of results cannot be trusted
 */
export async function recordTests(options: BaselineRecordOptions, io: Io): Promise<ExitCode> {
  const patterns = await testPatterns(options.tests, io.cwd)
  if (patterns.length === 0) throw noResults('record')
  const problems = problemsOn(io.stderr)
  const { run } = await readResults(patterns, io, problems)
  // Half of the results would look like the whole for as long as the baseline stands.
  if (run === null || problems.count > 0) return EXIT.misuse
  const name = options.name ?? options.sprint ?? 'main'
  const path = baselinePath(name)
  const text = formatBaseline(recordBaseline(run, { name, sprint: options.sprint ?? null }))
  if ((await readFile(join(io.cwd, path), 'utf8').catch(() => null)) !== text)
    await write(join(io.cwd, path), text, path)
  const { passed, failed, errors, skipped, total } = run.counts
  const counts = `${total} tests: ${passed} passed, ${failed + errors} failed, ${skipped} skipped`
  await io.stdout.write(`${terminalSafe(path)}: ${counts}\n`)
  return EXIT.fine
}

/**
 * Say that there is nothing to compare.
 *
 * @param command the part of `baseline` that was called
 */
export function noResults(command: 'record' | 'diff'): SprintError {
  const example = `sprint-report baseline ${command} --tests 'results/*.xml'`
  const remedy = `name their files, as in ${example}, or list them in .sprint/config.json under "tests"`
  return new SprintError('invalid-option', `--tests: there are no test results; ${remedy}`)
}

async function write(absolute: string, text: string, shown: string): Promise<void> {
  try {
    await writeAtomically(absolute, text)
  } catch (cause) {
    const reason = explainReadError(cause).replace('read', 'written')
    throw new SprintError('unreadable-file', `${shown}: ${reason}; check the folder and its permissions`, { cause })
  }
}
