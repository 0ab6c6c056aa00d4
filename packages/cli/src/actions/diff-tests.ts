import { type AssembledSprint, assemble, diffBaseline, SprintError } from '@sprint/core'
import { chooseBaseline } from '../baseline/choose-baseline.js'
import type { BaselineDiffOptions } from '../commands/baseline.js'
import { EXIT, type ExitCode } from '../exit-codes.js'
import { type Problems, problemsOn } from '../input/problem.js'
import { readDocuments } from '../input/read-documents.js'
import { readResults, testPatterns } from '../input/read-results.js'
import type { Io } from '../io.js'
import { baselineMarkdown } from '../output/baseline-markdown.js'
import { baselinePretty } from '../output/baseline-pretty.js'
import { colorsFor } from '../output/colors.js'
import { toJson } from '../output/json.js'
import { noResults } from './record-tests.js'
import { selectSprints } from './select-sprints.js'

/**
 * Compare test results with a baseline, and print what changed.
 *
 * @param paths the documents, as the user gave them
 * @param options of the command
 * @param io the process
 * @returns the exit status: 1 where something got worse
 */
export async function diffTests(paths: readonly string[], options: BaselineDiffOptions, io: Io): Promise<ExitCode> {
  const patterns = await testPatterns(options.tests, io.cwd)
  if (patterns.length === 0) throw noResults('diff')
  const problems = problemsOn(io.stderr)
  const sprints = await sprintsIn(paths, options, io, problems)
  const { run } = await readResults(patterns, io, problems)
  if (run === null) return EXIT.misuse
  const { baseline, place } = await chooseBaseline(options, sprints, io.cwd)
  const items = sprints.flatMap(({ sprint }) => sprint.items)
  const diff = diffBaseline(baseline, run, items.length > 0 ? { items } : {})
  if (options.format === 'json') await io.stdout.write(`${toJson({ baseline: place, ...diff })}\n`)
  else if (options.format === 'markdown') await io.stdout.write(baselineMarkdown(diff, place))
  else await io.stdout.write(baselinePretty(diff, place, colorsFor(io.stdout, io, options.color)))
  if (problems.count > 0) return EXIT.misuse
  return diff.regressions.length > 0 ? EXIT.findings : EXIT.fine
}

/** A project may have results and a baseline, and no sprint documents. */
async function sprintsIn(
  paths: readonly string[],
  options: BaselineDiffOptions,
  io: Io,
  problems: Problems,
): Promise<readonly AssembledSprint[]> {
  try {
    const documents = []
    for await (const { document } of readDocuments(paths, options, io, problems)) documents.push(document)
    return selectSprints(assemble(documents), options.sprint)
  } catch (error) {
    if (error instanceof SprintError && error.code === 'no-documents') return []
    throw error
  }
}
