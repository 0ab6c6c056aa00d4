import { readdir, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'

/**
 * Remove what nobody has written to for long: what belongs to documents that are gone, to builds of the past, or to
 * runs that were ended in the middle.
 *
 * @param folder of the cache
 * @param oldest what was written to after this time stays, in milliseconds since 1970
 * @example
 * await sweepFolder('/home/ada/.cache/sprint-report', Date.now() - 90 * 86_400_000)
 */
export async function sweepFolder(folder: string, oldest: number): Promise<void> {
  for (const name of await readdir(folder)) {
    const path = join(folder, name)
    const { mtimeMs } = await stat(path)
    if (mtimeMs < oldest) await rm(path, { recursive: true, force: true })
  }
}
