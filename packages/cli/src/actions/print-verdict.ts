import { messagesOf, type Verdict } from '../checking/verdict.js'
import type { CheckOptions } from '../commands/check.js'
import type { ReadDocument } from '../input/read-documents.js'
import { sourceLines } from '../input/source-lines.js'
import type { Io } from '../io.js'
import { colorsFor } from '../output/colors.js'
import { githubAnnotation } from '../output/github.js'
import { toJson } from '../output/json.js'
import { linkInto, markdownSummary } from '../output/markdown-summary.js'
import { prettyFile, prettySummary } from '../output/pretty.js'
import { sarifLog } from '../output/sarif.js'
import { tallyOf } from '../output/tally.js'
import { VERSION } from '../version.js'

/**
 * Print what a run of `check` comes to.
 *
 * @param verdict the run
 * @param documents that were checked, for their lines
 * @param options of the command
 * @param io the process
 */
export async function printVerdict(
  verdict: Verdict,
  documents: readonly ReadDocument[],
  options: CheckOptions,
  io: Io,
): Promise<void> {
  switch (options.format) {
    case 'json':
      return io.stdout.write(`${toJson(asJson(verdict))}\n`)
    case 'sarif':
      return io.stdout.write(`${toJson(sarifLog(verdict, VERSION))}\n`)
    case 'github':
      return io.stdout.write(messagesOf(verdict).map(githubAnnotation).join(''))
    case 'markdown':
      return io.stdout.write(markdownSummary(verdict, linkInto(io.env)))
    default:
      return printPretty(verdict, documents, options, io)
  }
}

function asJson(verdict: Verdict) {
  const { known, silenced, gone } = verdict
  return { messages: messagesOf(verdict), known: known.length, silenced: silenced.length, gone }
}

async function printPretty(
  verdict: Verdict,
  documents: readonly ReadDocument[],
  options: CheckOptions,
  io: Io,
): Promise<void> {
  const colors = colorsFor(io.stdout, io, options.color)
  const messages = messagesOf(verdict)
  for (const { document, bytes } of documents) {
    const own = messages.filter(({ file }) => file === document.path)
    if (own.length === 0) continue
    await io.stdout.write(prettyFile(document.path, own, sourceLines(bytes, document.encoding.charset), colors))
  }
  await io.stdout.write(prettySummary(tallyOf(messages), documents.length, colors, asides(verdict)))
}

/** What was found and is not told. */
function asides(verdict: Verdict): string[] {
  const { fresh, known, silenced, gone, since } = verdict
  const fixable = fresh.filter(({ message }) => message.fix !== null).length
  return [
    since === null ? '' : `new since ${since}`,
    fixable > 0 ? `${fixable} can be fixed with --fix` : '',
    known.length > 0 ? `${known.length} known` : '',
    silenced.length > 0 ? `${silenced.length} silenced` : '',
    gone > 0 ? `${gone} of the known no longer occur: check --update-baseline` : '',
  ].filter((part) => part !== '')
}
