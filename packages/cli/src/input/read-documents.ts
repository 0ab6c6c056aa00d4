import type { SprintDocument } from '@sprint/core'
import type { OwnWords, ParseOptions } from '@sprint/parser'
import { openCache } from '../cache/open-cache.js'
import type { Io } from '../io.js'
import { progressOn } from '../output/progress.js'
import { findInputs } from './find-inputs.js'
import { parseCached } from './parse-cached.js'
import type { Problems } from './problem.js'
import { readConfig } from './read-config.js'
import { readInput } from './read-input.js'

export interface InputOptions {
  /** Files above this size are refused. */
  readonly maxBytes: number
}

export interface ReadDocument {
  readonly document: SprintDocument
  readonly bytes: Uint8Array
  /** The words of the team’s own that it was read with. */
  readonly words?: OwnWords
}

/** How a document that was read is to be parsed again. */
export function parseOptionsOf({ document: { path }, words }: ReadDocument): ParseOptions {
  return words === undefined ? { path } : { path, words }
}

/**
 * Read the documents one by one, so that any number of them takes the memory of one.
 *
 * @param paths as the user gave them
 * @param options what to refuse
 * @param io the process
 * @param problems takes what cannot be read; the rest goes on
 * @example
 * for await (const { document } of readDocuments(['docs'], { maxBytes: 2_000_000 }, io, problems)) show(document)
 */
export async function* readDocuments(
  paths: readonly string[],
  options: InputOptions,
  io: Io,
  problems: Problems,
): AsyncGenerator<ReadDocument> {
  const files = await findInputs(paths, io.cwd, problems)
  const words = (await readConfig(io.cwd))?.words ?? undefined
  const cache = await openCache(io)
  const progress = progressOn(io.stderr, files.length, io.now)
  try {
    for (const [index, file] of files.entries()) {
      await progress.step(index, file.path)
      const result = await readInput(file, options.maxBytes)
      if (typeof result === 'string') continue
      if ('problem' in result) {
        await progress.clear()
        await problems.report(result.problem)
        continue
      }
      const document = await parseCached(file, result.bytes, words, cache)
      yield { document, bytes: result.bytes, ...(words && { words }) }
    }
  } finally {
    await progress.clear()
  }
}
