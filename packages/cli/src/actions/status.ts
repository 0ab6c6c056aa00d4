import type { SprintDocument } from '@sprint/core'
import type { StatusOptions } from '../commands/status.js'
import { EXIT, type ExitCode } from '../exit-codes.js'
import { problemsOn } from '../input/problem.js'
import { readDocuments } from '../input/read-documents.js'
import type { Io } from '../io.js'
import { colorsFor } from '../output/colors.js'
import { sprintStatus } from '../output/sprint-status.js'
import { assembleWithTests } from './assemble-with-tests.js'
import { reportDate } from './report-date.js'
import { selectSprints } from './select-sprints.js'

/**
 * Show each sprint at a glance.
 *
 * @param paths as the user gave them
 * @param options of the command
 * @param io the process
 * @returns the exit status
 */
export async function status(paths: readonly string[], options: StatusOptions, io: Io): Promise<ExitCode> {
  const problems = problemsOn(io.stderr)
  const documents: SprintDocument[] = []
  for await (const { document } of readDocuments(paths, options, io, problems)) documents.push(document)
  if (documents.length > 0) {
    const colors = colorsFor(io.stdout, io, options.color)
    const assembled = await assembleWithTests(documents, options, io, problems)
    const shown = selectSprints(assembled, options.sprint).map(({ sprint, documents: sources }) =>
      sprintStatus(sprint, reportDate(options.date, sprint, sources, io), colors),
    )
    await io.stdout.write(shown.join('\n'))
  }
  return problems.count > 0 ? EXIT.misuse : EXIT.fine
}
