import {
  type AssembledSprint,
  assemble,
  filesToLookAt,
  measuredSprint,
  type Verdict,
  verdictDiagnostic,
  verify,
} from '@sprint/core'
import { fingerprinted } from '../checking/fingerprint.js'
import type { VerifyOptions } from '../commands/verify.js'
import { EXIT, type ExitCode } from '../exit-codes.js'
import { type Problems, problemsOn } from '../input/problem.js'
import { type ReadDocument, readDocuments } from '../input/read-documents.js'
import type { Io } from '../io.js'
import { githubAnnotation } from '../output/github.js'
import { toJson } from '../output/json.js'
import { sarifLog } from '../output/sarif.js'
import { terminalSafe } from '../output/terminal-safe.js'
import { lookAtFiles } from '../verify/look-at-files.js'
import { lookAtTests } from '../verify/look-at-tests.js'
import { askGit } from '../verify/project-git.js'
import { runCommands } from '../verify/run-commands.js'
import { VERSION } from '../version.js'
import { printVerdicts } from './print-verdicts.js'
import { selectSprints } from './select-sprints.js'

/**
 * Hold what the documents claim against evidence, and print the verdicts.
 *
 * @param paths as the user gave them
 * @param options of the command
 * @param io the process
 * @returns the exit status: 1 where a claim is contradicted
 */
export async function verifyClaims(paths: readonly string[], options: VerifyOptions, io: Io): Promise<ExitCode> {
  const problems = problemsOn(io.stderr)
  const read: ReadDocument[] = []
  for await (const one of readDocuments(paths, options, io, problems)) read.push(one)
  const documents = read.map(({ document }) => document)
  if (documents.length === 0) return EXIT.misuse
  const sprints = selectSprints(assemble(documents), options.sprint)
  const verdicts = await judge(sprints, options, io, problems)
  const messages = verdicts.flatMap((verdict) => verdictDiagnostic(verdict) ?? [])
  const grave = messages.filter(({ severity }) => severity !== 'info')
  if (options.format === 'json') await io.stdout.write(`${toJson({ verdicts, messages })}\n`)
  else if (options.format === 'sarif')
    await io.stdout.write(
      `${toJson(sarifLog({ fresh: fingerprinted(grave, read), known: [], silenced: [] }, VERSION))}\n`,
    )
  else if (options.format === 'github') await io.stdout.write(grave.map(githubAnnotation).join(''))
  else await printVerdicts(verdicts, documents, options, io)
  if (verdicts.some(({ outcome }) => outcome === 'contradicted')) return EXIT.findings
  return problems.count > 0 ? EXIT.misuse : EXIT.fine
}

async function judge(
  sprints: readonly AssembledSprint[],
  options: VerifyOptions,
  io: Io,
  problems: Problems,
): Promise<Verdict[]> {
  const measured = measuredSprint(sprints)
  const tests = await lookAtTests(options.tests, measured?.sprint.id ?? null, io, problems)
  const project = await askGit(io.cwd, firstDay(sprints))
  if (project.trouble !== null) {
    await io.stderr.write(`git: ${terminalSafe(project.trouble)}; claims are held against files and tests alone\n`)
  }
  const files = await lookAtFiles(sprints.flatMap(filesToLookAt), io.cwd, project)
  const commands = await runCommands(sprints, options, io)
  return sprints.flatMap((assembled) =>
    verify(assembled, {
      files,
      ...(commands && { commands }),
      ...(project.commits && { commits: project.commits }),
      // Results are of one sprint; the others were measured at another time.
      ...(tests && assembled === measured && { tests }),
    }),
  )
}

/** The day from which on commits matter; `null` where a sprint has no first day. */
function firstDay(sprints: readonly AssembledSprint[]): string | null {
  const starts = sprints.map(({ sprint }) => sprint.start)
  return starts.includes(null) ? null : (starts.flatMap((start) => start ?? []).sort()[0] ?? null)
}
