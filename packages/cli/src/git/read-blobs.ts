import { gitOutput } from './run-git.js'

/** A content that git keeps. */
export interface Blob {
  readonly hash: string
  readonly bytes: Buffer
}

const NEWLINE = 10

/**
 * Read contents from git, all by one process and one after the other.
 *
 * @param cwd any folder of the repository
 * @param hashes where git keeps them
 * @param maxBytes contents above this size are passed over, as are those that a partial clone has left behind
 * @throws `GitError` where git ends badly
 * @example
 * for await (const { bytes } of readBlobs('/project', ['d67d727e…'], 2_000_000)) show(bytes)
 */
export async function* readBlobs(cwd: string, hashes: readonly string[], maxBytes: number): AsyncGenerator<Blob> {
  if (hashes.length === 0) return
  let rest: Buffer = Buffer.alloc(0)
  /** What is still to come of a content that is too large. */
  let skip = 0
  for await (const chunk of gitOutput(['cat-file', '--batch'], cwd, `${hashes.join('\n')}\n`)) {
    rest = rest.length === 0 ? chunk : Buffer.concat([rest, chunk])
    while (rest.length > 0) {
      if (skip > 0) {
        const passed = Math.min(skip, rest.length)
        skip -= passed
        rest = rest.subarray(passed)
        continue
      }
      const end = rest.indexOf(NEWLINE)
      if (end < 0) break
      const [hash = '', kind, size] = rest.toString('latin1', 0, end).split(' ')
      const length = kind === 'missing' ? 0 : Number(size)
      if (kind === 'missing') rest = rest.subarray(end + 1)
      else if (length > maxBytes) {
        rest = rest.subarray(end + 1)
        skip = length + 1
      } else if (rest.length < end + 1 + length + 1) break
      else {
        yield { hash, bytes: rest.subarray(end + 1, end + 1 + length) }
        rest = rest.subarray(end + 1 + length + 1)
      }
    }
  }
}
