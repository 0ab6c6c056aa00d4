import type { SprintDocument } from '@sprint/core'
import { parseDocument } from '@sprint/parser'
import type { Io } from '../io.js'
import { progressOn } from '../output/progress.js'
import { findInputs } from './find-inputs.js'
import type { Problems } from './problem.js'
import { readInput } from './read-input.js'

export interface InputOptions {
  /** Files above this size are refused. */
  readonly maxBytes: number
}

export interface ReadDocument {
  readonly document: SprintDocument
  readonly bytes: Uint8Array
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
      yield { document: parseDocument(result.bytes, { path: file.path }), bytes: result.bytes }
    }
  } finally {
    await progress.clear()
  }
}
