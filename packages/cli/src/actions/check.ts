import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { assemble, compareDiagnostics, type Diagnostic, runChecks, type SprintDocument } from '@sprint/core'
import type { CheckOptions } from '../commands/check.js'
import { EXIT, type ExitCode } from '../exit-codes.js'
import { problemsOn } from '../input/problem.js'
import { readDocuments } from '../input/read-documents.js'
import { sourceLines } from '../input/source-lines.js'
import type { Io } from '../io.js'
import { colorsFor } from '../output/colors.js'
import { githubAnnotation } from '../output/github.js'
import { toJson } from '../output/json.js'
import { prettyFile, prettySummary, type Tally } from '../output/pretty.js'
import { sarifLog } from '../output/sarif.js'
import { VERSION } from '../version.js'

/**
 * Find what is wrong inside the documents, and print it.
 *
 * @param paths as the user gave them
 * @param options of the command
 * @param io the process
 * @returns the exit status
 */
export async function check(paths: readonly string[], options: CheckOptions, io: Io): Promise<ExitCode> {
  const problems = problemsOn(io.stderr)
  const documents: SprintDocument[] = []
  for await (const { document } of readDocuments(paths, options, io, problems)) documents.push(document)
  const messages = findingsIn(documents)
  const tally = count(messages)
  if (options.format === 'pretty') await printPretty(documents, messages, options, io)
  else if (options.format === 'json') await io.stdout.write(`${toJson({ messages })}\n`)
  else if (options.format === 'sarif') await io.stdout.write(`${toJson(sarifLog(messages, VERSION))}\n`)
  else await io.stdout.write(messages.map(githubAnnotation).join(''))
  if (problems.count > 0) return EXIT.misuse
  return tally.error > 0 || tally.warning > options.maxWarnings ? EXIT.findings : EXIT.fine
}

/** In the order of the documents: what is wrong inside each, and what it says otherwise than another. */
function findingsIn(documents: readonly SprintDocument[]): Diagnostic[] {
  const between = assemble(documents).flatMap(({ messages }) => messages)
  return documents.flatMap((document) => {
    const own = [...document.messages, ...runChecks(document), ...between.filter(({ file }) => file === document.path)]
    return own.sort(compareDiagnostics)
  })
}

function count(messages: readonly Diagnostic[]): Tally {
  const tally = { error: 0, warning: 0, info: 0 }
  for (const { severity } of messages) tally[severity] += 1
  return tally
}

async function printPretty(
  documents: readonly SprintDocument[],
  messages: readonly Diagnostic[],
  options: CheckOptions,
  io: Io,
): Promise<void> {
  const colors = colorsFor(io.stdout, io, options.color)
  for (const { path, encoding } of documents) {
    const own = messages.filter(({ file }) => file === path)
    if (own.length === 0) continue
    // Read again, for the few files with findings, rather than hold the text of all.
    const bytes = await readFile(resolve(io.cwd, path)).catch(() => new Uint8Array())
    await io.stdout.write(prettyFile(path, own, sourceLines(bytes, encoding.charset), colors))
  }
  await io.stdout.write(prettySummary(count(messages), documents.length, colors))
}
