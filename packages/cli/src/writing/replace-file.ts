import { readFile, realpath, stat } from 'node:fs/promises'
import { errorCode } from '../input/file-error.js'
import { writeAtomically } from './write-atomically.js'

const REASONS: Readonly<Record<string, string>> = {
  EACCES: 'cannot be written (permission denied)',
  EPERM: 'cannot be written (permission denied)',
  EROFS: 'cannot be written (the file system is read-only)',
  ENOSPC: 'cannot be written (the disk is full)',
  ENOENT: 'does not exist any more',
}

/**
 * Replace what a person wrote by a version of it with a few characters changed: whole or not at all, with the same
 * permissions, through links, and only where nobody else has changed it meanwhile.
 *
 * @param path the file, absolute
 * @param before what it held when it was read
 * @param after what it shall hold
 * @returns why it was left as it is; `null`: it was written
 * @example
 * await replaceFile('/project/plan.md', before, after) //=> null
 */
export async function replaceFile(path: string, before: Uint8Array, after: Uint8Array): Promise<string | null> {
  try {
    const real = await realpath(path)
    if (Buffer.compare(await readFile(real), before) !== 0) return 'was changed by somebody else meanwhile'
    await writeAtomically(real, after, (await stat(real)).mode & 0o7777)
    return null
  } catch (error) {
    return REASONS[errorCode(error)] ?? `cannot be written (${error instanceof Error ? error.message : String(error)})`
  }
}
