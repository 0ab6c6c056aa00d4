import { readdir, rm, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

const DAY_MS = 86_400_000
const KEPT_MS = 90 * DAY_MS
/** Tells by its age when the folder was swept; looking at each file of it takes longer than writing one. */
const MARK = 'swept'

/**
 * Remove what nobody has written to for three months: what belongs to documents that are gone, to builds of the past,
 * or to runs that were ended in the middle. At most once a day.
 *
 * @param folder of the cache
 * @param now in milliseconds since 1970
 * @example
 * await sweepFolder('/home/ada/.cache/sprint-report', Date.now())
 */
export async function sweepFolder(folder: string, now: number): Promise<void> {
  if ((await writtenAt(join(folder, MARK))) > now - DAY_MS) return
  await writeFile(join(folder, MARK), '')
  for (const name of await readdir(folder)) {
    const path = join(folder, name)
    if ((await writtenAt(path)) < now - KEPT_MS) await rm(path, { recursive: true, force: true })
  }
}

/** Nothing was never written to. */
function writtenAt(path: string): Promise<number> {
  return stat(path).then(
    ({ mtimeMs }) => mtimeMs,
    () => 0,
  )
}
