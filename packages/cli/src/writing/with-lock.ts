import { open, rm, stat } from 'node:fs/promises'
import { setTimeout } from 'node:timers/promises'
import { errorCode } from '../input/file-error.js'

/** A lock is held for some milliseconds; one this old was left by a run that was killed. */
const STALE = 10_000
const PAUSE = 15

/**
 * Let only one run at a time read a file, change it and write it, so that none writes over what another one wrote.
 *
 * @param path the file; the lock stands beside it
 * @param work what to do meanwhile
 * @example
 * await withLock('/project/README.md', async () => writeAtomically('/project/README.md', text))
 */
export async function withLock<T>(path: string, work: () => Promise<T>): Promise<T> {
  const lock = `${path}.lock`
  for (;;) {
    try {
      await (await open(lock, 'wx')).close()
      break
    } catch (error) {
      if (errorCode(error) !== 'EEXIST') throw error
      if (await isStale(lock)) await rm(lock, { force: true })
      else await setTimeout(PAUSE)
    }
  }
  try {
    return await work()
  } finally {
    await rm(lock, { force: true })
  }
}

async function isStale(lock: string): Promise<boolean> {
  const found = await stat(lock).catch(() => null)
  return found !== null && Date.now() - found.mtimeMs > STALE
}
