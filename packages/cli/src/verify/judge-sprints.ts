import { type AssembledSprint, filesToLookAt, measuredSprint, type Verdict, verify } from '@sprint/core'
import type { ReadTestFiles } from '../input/read-results.js'
import type { Io } from '../io.js'
import { terminalSafe } from '../output/terminal-safe.js'
import { lookAtFiles } from './look-at-files.js'
import { lookAtTests } from './look-at-tests.js'
import { askGit } from './project-git.js'
import { type RunCommandsOptions, runCommands } from './run-commands.js'

/** What evidence makes of the claims of sprints. */
export type Verdicts = ReadonlyMap<AssembledSprint, readonly Verdict[]>

/**
 * Hold what sprints claim against files, test results, git and, where the user asks for it, their commands.
 *
 * @param sprints as they were assembled
 * @param results the files of test results
 * @param options whether commands run
 * @param io the process
 * @param measured the sprint that the results are of; by default the one with the newest document
 */
export async function judgeSprints(
  sprints: readonly AssembledSprint[],
  results: ReadTestFiles,
  options: RunCommandsOptions,
  io: Io,
  measured: AssembledSprint | undefined = measuredSprint(sprints),
): Promise<Verdicts> {
  const tests = await lookAtTests(results, measured?.sprint.id ?? null, io.cwd)
  const project = await askGit(io.cwd, firstDay(sprints))
  if (project.trouble !== null) {
    await io.stderr.write(`git: ${terminalSafe(project.trouble)}; claims are held against files and tests alone\n`)
  }
  const files = await lookAtFiles(sprints.flatMap(filesToLookAt), io.cwd, project)
  const commands = await runCommands(sprints, options, io)
  const looked = { files, ...(commands && { commands }), ...(project.commits && { commits: project.commits }) }
  // Results are of one sprint; the others were measured at another time.
  return new Map(
    sprints.map((one) => [one, verify(one, { ...looked, ...(tests && one === measured && { tests }) })] as const),
  )
}

/**
 * Hold what sprints claim of their tests against test results alone.
 *
 * @param sprints as they were assembled
 * @param results the files of test results
 * @param cwd the working directory
 * @param measured the sprint that the results are of; by default the one with the newest document
 * @returns nothing where there are no results
 */
export async function judgeTests(
  sprints: readonly AssembledSprint[],
  results: ReadTestFiles,
  cwd: string,
  measured: AssembledSprint | undefined = measuredSprint(sprints),
): Promise<Verdicts> {
  const tests = await lookAtTests(results, measured?.sprint.id ?? null, cwd)
  if (tests === undefined || measured === undefined) return new Map()
  const verdicts = verify(measured, { tests }).filter(({ kind }) => kind === 'test-result' || kind === 'test-shrinkage')
  return new Map([[measured, verdicts]])
}

/** The day from which on commits matter; `null` where a sprint has no first day. */
function firstDay(sprints: readonly AssembledSprint[]): string | null {
  const starts = sprints.map(({ sprint }) => sprint.start)
  return starts.includes(null) ? null : (starts.flatMap((start) => start ?? []).sort()[0] ?? null)
}
