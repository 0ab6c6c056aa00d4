import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { type Diagnostic, runChecks, type SprintDocument } from '@sprint/core'
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

/** A file that was checked: what was found in it, and what its bytes are. */
interface Checked {
  readonly path: string
  readonly charset: string
  readonly messages: readonly Diagnostic[]
}

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
  const checked: Checked[] = []
  for await (const { document } of readDocuments(paths, options, io, problems)) checked.push(checkDocument(document))
  const messages = checked.flatMap((file) => file.messages)
  const tally = count(messages)
  if (options.format === 'pretty') await printPretty(checked, tally, options, io)
  else if (options.format === 'json') await io.stdout.write(`${toJson({ messages })}\n`)
  else if (options.format === 'sarif') await io.stdout.write(`${toJson(sarifLog(messages, VERSION))}\n`)
  else await io.stdout.write(messages.map(githubAnnotation).join(''))
  if (problems.count > 0) return EXIT.misuse
  return tally.error > 0 || tally.warning > options.maxWarnings ? EXIT.findings : EXIT.fine
}

function checkDocument(document: SprintDocument): Checked {
  const messages = [...document.messages, ...runChecks(document)].sort((a, b) => a.line - b.line || a.column - b.column)
  return { path: document.path, charset: document.encoding.charset, messages }
}

function count(messages: readonly Diagnostic[]): Tally {
  const tally = { error: 0, warning: 0, info: 0 }
  for (const { severity } of messages) tally[severity] += 1
  return tally
}

async function printPretty(checked: readonly Checked[], tally: Tally, options: CheckOptions, io: Io): Promise<void> {
  const colors = colorsFor(io.stdout, io, options.color)
  for (const { path, charset, messages } of checked) {
    if (messages.length === 0) continue
    // Read again, for the few files with findings, rather than hold the text of all.
    const bytes = await readFile(resolve(io.cwd, path)).catch(() => new Uint8Array())
    await io.stdout.write(prettyFile(path, messages, sourceLines(bytes, charset), colors))
  }
  await io.stdout.write(prettySummary(tally, checked.length, colors))
}
