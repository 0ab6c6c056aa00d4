import { lstat, readFile, stat } from 'node:fs/promises'
import { isOwnReport } from '../writing/own-report.js'
import { isBinary, isBlank } from './bytes.js'
import { errorCode, explainReadError } from './file-error.js'
import type { InputFile } from './input-file.js'
import type { Problem } from './problem.js'
import { withoutRegions } from './without-regions.js'

/** What a file turned out to be: its bytes, or why it cannot be used, or nothing to speak of. */
export type ReadResult = { readonly bytes: Uint8Array } | { readonly problem: Problem } | 'gone' | 'own-report'

/**
 * Read a file, and refuse what is no document.
 *
 * @param file the file
 * @param maxBytes the size above which a file is refused
 * @returns `'gone'` for a file that was found but is no more, `'own-report'` for a report of ours that nobody named
 * @example
 * await readInput(inputFile('plan.md', '/project', true), 2_000_000) //=> { bytes: … }
 */
export async function readInput(file: InputFile, maxBytes: number): Promise<ReadResult> {
  try {
    const { size } = await stat(file.absolute)
    if (size > maxBytes) {
      const what = `is larger than ${megabytes(maxBytes)} (${megabytes(size)})`
      return refuse(file, what, 'split it, leave it out or raise --max-bytes')
    }
    const bytes = await readFile(file.absolute)
    if (isBlank(bytes)) return refuse(file, 'is empty', 'write the sprint into it or leave it out')
    if (isBinary(bytes)) return refuse(file, 'is not text', 'name a Markdown file')
    if (isOwnReport(bytes.toString('utf8', 0, 16_384))) return file.named ? { bytes } : 'own-report'
    return { bytes: withoutRegions(bytes) }
  } catch (error) {
    // Git also lists files that were deleted; nobody asked for such a file by name.
    if (!file.named && errorCode(error) === 'ENOENT' && !(await isLink(file))) return 'gone'
    if (errorCode(error) === 'ENOENT') {
      return refuse(file, 'is a link to a file that does not exist', 'correct the link or remove it')
    }
    return refuse(file, explainReadError(error), 'check the file and its permissions')
  }
}

function refuse(file: InputFile, what: string, remedy: string): ReadResult {
  return { problem: { path: file.path, what, remedy } }
}

async function isLink(file: InputFile): Promise<boolean> {
  return lstat(file.absolute).then(
    (found) => found.isSymbolicLink(),
    () => false,
  )
}

function megabytes(bytes: number): string {
  return `${(bytes / 1_000_000).toLocaleString('en', { maximumFractionDigits: 1 })} MB`
}
