import { explainLine } from '@sprint/parser'
import type { ParseOptions } from '../commands/parse.js'
import { EXIT, type ExitCode } from '../exit-codes.js'
import { problemsOn } from '../input/problem.js'
import { parseOptionsOf, type ReadDocument, readDocuments } from '../input/read-documents.js'
import type { Io } from '../io.js'
import { colorsFor } from '../output/colors.js'
import { documentSummary } from '../output/document-summary.js'
import { toJson } from '../output/json.js'
import { lineExplanation } from '../output/line-explanation.js'

/**
 * Print the model of each document as it is read, so that memory stays flat.
 *
 * @param paths as the user gave them
 * @param options of the command
 * @param io the process
 * @returns the exit status
 */
export async function parse(paths: readonly string[], options: ParseOptions, io: Io): Promise<ExitCode> {
  const problems = problemsOn(io.stderr)
  const documents = readDocuments(paths, options, io, problems)
  if (options.explain !== undefined) {
    await explain(documents, options.explain, options, io)
    return problems.count > 0 ? EXIT.misuse : EXIT.fine
  }
  if (options.format === 'json') await printJson(documents, io)
  else if (options.format === 'ndjson') {
    for await (const { document } of documents) await io.stdout.write(`${toJson(document, 0)}\n`)
  } else {
    const colors = colorsFor(io.stdout, io, options.color)
    for await (const { document } of documents) await io.stdout.write(documentSummary(document, colors))
  }
  return problems.count > 0 ? EXIT.misuse : EXIT.fine
}

async function explain(
  documents: AsyncIterable<ReadDocument>,
  line: number,
  options: ParseOptions,
  io: Io,
): Promise<void> {
  const colors = colorsFor(io.stdout, io, options.color)
  for await (const read of documents) {
    const explanation = explainLine(read.bytes, { ...parseOptionsOf(read), line })
    await io.stdout.write(lineExplanation(read.document.path, explanation, colors))
  }
}

async function printJson(documents: AsyncIterable<ReadDocument>, io: Io): Promise<void> {
  let before = '{\n  "documents": ['
  for await (const { document } of documents) {
    await io.stdout.write(`${before}\n    ${toJson(document).replaceAll('\n', '\n    ')}`)
    before = ','
  }
  // Without any document the list is still a list.
  await io.stdout.write(before === ',' ? '\n  ]\n}\n' : '{\n  "documents": []\n}\n')
}
