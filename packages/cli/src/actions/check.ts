import { type Diagnostic, SprintError } from '@sprint/core'
import { review } from '../checking/review.js'
import type { CheckOptions } from '../commands/check.js'
import { EXIT, type ExitCode } from '../exit-codes.js'
import { fixAll } from '../fixing/fix-all.js'
import { problemsOn } from '../input/problem.js'
import { readConfig } from '../input/read-config.js'
import { type ReadDocument, readDocuments } from '../input/read-documents.js'
import { NOTHING_SET } from '../input/rule-settings.js'
import { sourceLines } from '../input/source-lines.js'
import type { Io } from '../io.js'
import { colorsFor } from '../output/colors.js'
import { githubAnnotation } from '../output/github.js'
import { toJson } from '../output/json.js'
import { prettyFile, prettySummary, type Tally } from '../output/pretty.js'
import { sarifLog } from '../output/sarif.js'
import { VERSION } from '../version.js'
import { showFixes, writeFixes } from './fix-documents.js'

/**
 * Find what is wrong inside the documents, fix what is certain where that is wanted, and print the rest.
 *
 * @param paths as the user gave them
 * @param options of the command
 * @param io the process
 * @returns the exit status
 */
export async function check(paths: readonly string[], options: CheckOptions, io: Io): Promise<ExitCode> {
  if (options.dryRun && !options.fix) {
    throw new SprintError('invalid-option', 'sprint-report: --dry-run shows what --fix would change; pass both')
  }
  const problems = problemsOn(io.stderr)
  let documents: ReadDocument[] = []
  for await (const read of readDocuments(paths, options, io, problems)) documents.push(read)
  const rules = (await readConfig(io.cwd))?.rules ?? NOTHING_SET
  const fixed = options.fix ? fixAll(documents, (some) => review(some, rules).messages) : []
  if (options.dryRun) await showFixes(fixed, options, io)
  else if (options.fix) documents = await writeFixes(fixed, io, problems)
  const { messages } = review(documents, rules)
  if (!options.dryRun) await print(documents, messages, options, io)
  if (problems.count > 0) return EXIT.misuse
  const { error, warning } = count(messages)
  return error > 0 || warning > options.maxWarnings ? EXIT.findings : EXIT.fine
}

function count(messages: readonly Diagnostic[]): Tally {
  const tally = { error: 0, warning: 0, info: 0 }
  for (const { severity } of messages) tally[severity] += 1
  return tally
}

async function print(
  documents: readonly ReadDocument[],
  messages: readonly Diagnostic[],
  options: CheckOptions,
  io: Io,
): Promise<void> {
  if (options.format === 'pretty') await printPretty(documents, messages, options, io)
  else if (options.format === 'json') await io.stdout.write(`${toJson({ messages })}\n`)
  else if (options.format === 'sarif') await io.stdout.write(`${toJson(sarifLog(messages, VERSION))}\n`)
  else await io.stdout.write(messages.map(githubAnnotation).join(''))
}

async function printPretty(
  documents: readonly ReadDocument[],
  messages: readonly Diagnostic[],
  options: CheckOptions,
  io: Io,
): Promise<void> {
  const colors = colorsFor(io.stdout, io, options.color)
  for (const { document, bytes } of documents) {
    const own = messages.filter(({ file }) => file === document.path)
    if (own.length === 0) continue
    await io.stdout.write(prettyFile(document.path, own, sourceLines(bytes, document.encoding.charset), colors))
  }
  const fixable = messages.filter(({ fix }) => fix !== null).length
  await io.stdout.write(prettySummary(count(messages), documents.length, colors, fixable))
}
