import { randomBytes } from 'node:crypto'
import { rename, rm, writeFile } from 'node:fs/promises'

/**
 * Write a file of the cache, whole or not at all. Unlike a report it need not outlive a crash of the machine, which
 * makes a hundred of them cheap.
 *
 * @param path the file, in a folder that exists
 * @param content all of it
 * @example
 * await writeCached('/home/ada/.cache/sprint-report/d67d727e.json', '{}')
 */
export async function writeCached(path: string, content: string): Promise<void> {
  const temporary = `${path}.${randomBytes(6).toString('hex')}.tmp`
  try {
    await writeFile(temporary, content, { flag: 'wx', mode: 0o600 })
    await rename(temporary, path)
  } catch (error) {
    await rm(temporary, { force: true })
    throw error
  }
}
