import { assemble, verdictDiagnostic } from '@sprint/core'
import { fingerprinted } from '../checking/fingerprint.js'
import type { VerifyOptions } from '../commands/verify.js'
import { EXIT, type ExitCode } from '../exit-codes.js'
import { problemsOn } from '../input/problem.js'
import { type ReadDocument, readDocuments } from '../input/read-documents.js'
import { readResults, testPatterns } from '../input/read-results.js'
import type { Io } from '../io.js'
import { githubAnnotation } from '../output/github.js'
import { toJson } from '../output/json.js'
import { sarifLog } from '../output/sarif.js'
import { judgeSprints } from '../verify/judge-sprints.js'
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
  const results = await readResults(await testPatterns(options.tests, io.cwd), io, problems)
  const verdicts = [...(await judgeSprints(sprints, results, options, io)).values()].flat()
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
