import { lstat, readFile } from 'node:fs/promises'
import { errorCode } from '../input/file-error.js'

/** What stands in a file, and the permissions that it has; nothing of either where there is none. */
export interface Present {
  readonly text: string | null
  readonly mode: number | undefined
}

/**
 * What stands in a file that is to be written.
 *
 * @param path the file
 * @returns its text, `null` where there is none; `'not-text'` for what must not be looked into: a link, which may lead
 * out of the folder, a folder, or bytes that are not UTF-8
 */
export async function readPresent(path: string): Promise<Present | 'not-text'> {
  try {
    const found = await lstat(path)
    if (!found.isFile()) return 'not-text'
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(await readFile(path))
    return { text, mode: found.mode & 0o7777 }
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return { text: null, mode: undefined }
    if (error instanceof TypeError) return 'not-text'
    throw error
  }
}
