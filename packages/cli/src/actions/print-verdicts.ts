import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import type { SprintDocument, Verdict } from '@sprint/core'
import { sourceLines } from '../input/source-lines.js'
import type { Io } from '../io.js'
import { colorsFor } from '../output/colors.js'
import { prettyVerdicts, verdictSummary } from '../output/pretty-verdicts.js'

/**
 * Print verdicts for a person, file by file.
 *
 * @param verdicts sorted by place
 * @param documents where the claims stand
 * @param options whether colours are wanted
 * @param io the process
 */
export async function printVerdicts(
  verdicts: readonly Verdict[],
  documents: readonly SprintDocument[],
  options: { readonly color: boolean },
  io: Io,
): Promise<void> {
  const colors = colorsFor(io.stdout, io, options.color)
  const charsets = new Map(documents.map(({ path, encoding }) => [path, encoding.charset]))
  for (const path of new Set(verdicts.map(({ source }) => source.path))) {
    const own = verdicts.filter(({ source }) => source.path === path)
    const bytes = await readFile(resolve(io.cwd, path)).catch(() => new Uint8Array())
    await io.stdout.write(prettyVerdicts(path, own, sourceLines(bytes, charsets.get(path) ?? 'utf-8'), colors))
  }
  await io.stdout.write(verdictSummary(verdicts, colors))
}
