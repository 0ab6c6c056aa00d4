import { readFile, stat } from 'node:fs/promises'
import { promisify } from 'node:util'
import { gunzip } from 'node:zlib'
import { errorCode, explainReadError } from './file-error.js'
import type { InputFile } from './input-file.js'
import type { Problem } from './problem.js'

const decompress = promisify(gunzip)

/**
 * Read a file, and decompress it where it is gzip.
 *
 * @param file the file
 * @param maxBytes the size above which it is refused, before and after
 * @example
 * await readBytes(inputFile('results.xml.gz', '/project', true), 50_000_000) //=> { bytes: … }
 */
export async function readBytes(
  file: InputFile,
  maxBytes: number,
): Promise<{ readonly bytes: Uint8Array } | { readonly problem: Problem }> {
  const refuse = (what: string, remedy: string) => ({ problem: { path: file.path, what, remedy } })
  const tooLarge = () => refuse(`is larger than ${maxBytes / 1_000_000} MB`, 'split it or leave it out')
  try {
    if ((await stat(file.absolute)).size > maxBytes) return tooLarge()
    const bytes = await readFile(file.absolute)
    const isGzip = bytes[0] === 0x1f && bytes[1] === 0x8b
    return { bytes: isGzip ? await decompress(bytes, { maxOutputLength: maxBytes }) : bytes }
  } catch (error) {
    const code = errorCode(error)
    if (code === 'ERR_BUFFER_TOO_LARGE') return tooLarge()
    if (code.startsWith('Z_')) return refuse('is damaged or was cut while it was compressed', 'compress it again')
    return refuse(explainReadError(error), 'check the file and its permissions')
  }
}
