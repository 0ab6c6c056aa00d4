import { SprintError } from '@sprint/core'
import { judge, yardstickFor } from '../checking/judge.js'
import { messagesOf } from '../checking/verdict.js'
import type { CheckOptions } from '../commands/check.js'
import { EXIT, type ExitCode } from '../exit-codes.js'
import { fixAll } from '../fixing/fix-all.js'
import { problemsOn } from '../input/problem.js'
import { readConfig } from '../input/read-config.js'
import { type ReadDocument, readDocuments } from '../input/read-documents.js'
import { NOTHING_SET } from '../input/rule-settings.js'
import type { Io } from '../io.js'
import { tallyOf } from '../output/tally.js'
import { showFixes, writeFixes } from './fix-documents.js'
import { printVerdict } from './print-verdict.js'
import { updateKnown } from './update-known.js'

/**
 * Find what is wrong inside the documents, fix what is certain where that is wanted, and print the rest.
 *
 * @param paths as the user gave them
 * @param options of the command
 * @param io the process
 * @returns the exit status
 */
export async function check(paths: readonly string[], options: CheckOptions, io: Io): Promise<ExitCode> {
  refuseContradictions(options)
  const rules = (await readConfig(io.cwd))?.rules ?? NOTHING_SET
  const problems = problemsOn(io.stderr)
  let documents: ReadDocument[] = []
  for await (const read of readDocuments(paths, options, io, problems)) documents.push(read)
  const yardstick = await yardstickFor(documents, rules, options.since, io.cwd)
  const fixed = options.fix ? fixAll(documents, (some) => messagesOf(judge(some, yardstick))) : []
  if (options.dryRun) await showFixes(fixed, options, io)
  else if (options.fix) documents = await writeFixes(fixed, io, problems)
  if (options.updateBaseline) {
    await updateKnown(documents, rules, io)
    return problems.count > 0 ? EXIT.misuse : EXIT.fine
  }
  const verdict = judge(documents, yardstick)
  if (!options.dryRun) await printVerdict(verdict, documents, options, io)
  if (problems.count > 0) return EXIT.misuse
  const { error, warning } = tallyOf(messagesOf(verdict))
  return error > 0 || warning > options.maxWarnings ? EXIT.findings : EXIT.fine
}

function refuseContradictions({ fix, dryRun, updateBaseline, since }: CheckOptions): void {
  const refuse = (what: string) => new SprintError('invalid-option', `sprint-report: ${what}`)
  if (dryRun && !fix) throw refuse('--dry-run shows what --fix would change; pass both')
  if (updateBaseline && since !== undefined) {
    throw refuse('--update-baseline writes down every finding, --since leaves some out; pass one of them')
  }
  if (updateBaseline && dryRun) throw refuse('--update-baseline writes a file, --dry-run writes none; pass one of them')
}
