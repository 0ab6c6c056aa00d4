import { existsSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { setImmediate } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { BatchThread } from './batch-thread.js'
import { type Batch, readBatch, type Said } from './read-batch.js'

/** Reads batches, some here and some on other threads at the same time. */
export interface BatchReaders {
  /** Hand a batch on to a thread that is short of work, else read it here and now. */
  take(batch: Batch): Promise<void>
  /** What was said in all of them, in any order. */
  finish(): Promise<Said[]>
  /** Ends the threads, whatever they are at. */
  close(): Promise<void>
}

/** With fewer, a thread is not worth its start. */
const LEAST_VERSIONS = 200
const MOST_THREADS = 3
/** So many batches wait for a thread, so that it has work while this one is busy. */
const MOST_LOAD = 2

/**
 * Read batches on the cores that the machine has; a program that runs from its source has one.
 *
 * @param versions how many there are to read
 * @param program the URL of the built program
 * @param cores how many the machine has
 * @example
 * const readers = batchReaders(2_000, io.program)
 */
export function batchReaders(
  versions: number,
  program: string | undefined,
  cores = availableParallelism(),
): BatchReaders {
  const count = versions < LEAST_VERSIONS ? 0 : Math.min(MOST_THREADS, cores - 1)
  const threads = program === undefined ? [] : startThreads(program, count)
  const said: Said[] = []
  return {
    async take(batch) {
      const free = threads.find(({ load }) => load < MOST_LOAD)
      if (free) return free.give(batch)
      said.push(...readBatch(batch))
      // The answers of the threads wait to be heard.
      if (threads.length > 0) await setImmediate()
    },
    finish: async () => [...said, ...(await Promise.all(threads.map((thread) => thread.finish()))).flat()],
    close: async () => {
      await Promise.all(threads.map((thread) => thread.end()))
    },
  }
}

function startThreads(program: string, count: number): BatchThread[] {
  const url = new URL('batch-worker.js', program)
  if (!existsSync(fileURLToPath(url))) return []
  return Array.from({ length: count }, () => new BatchThread(url))
}
