import { posix } from 'node:path'
import { SprintError } from '@sprint/core'
import { parseDocument } from '@sprint/parser'
import { findRepository } from '../git/find-repository.js'
import { GitError } from '../git/git-error.js'
import { mergeBase } from '../git/merge-base.js'
import { originsAt } from '../git/origins-at.js'
import { readBlob } from '../git/run-git.js'
import { parseOptionsOf, type ReadDocument } from '../input/read-documents.js'

/**
 * The documents as they were where the branch began, under the names that they have now.
 *
 * @param ref what the branch is compared with
 * @param documents as they are now
 * @param cwd the working directory
 * @returns those that there were; one that has not changed is the very same
 * @throws `SprintError` where git cannot tell
 * @example
 * await documentsAt('origin/main', documents, '/project')
 */
export async function documentsAt(
  ref: string,
  documents: readonly ReadDocument[],
  cwd: string,
): Promise<ReadDocument[]> {
  try {
    const { root, prefix } = await findRepository(cwd)
    const commit = await mergeBase(ref, cwd)
    const pathOf = ({ document }: ReadDocument) => posix.normalize(prefix + document.path)
    const byPath = new Map(documents.map((read) => [pathOf(read), read]))
    const textOf = async (path: string) => new TextDecoder().decode(byPath.get(path)?.bytes)
    const found: ReadDocument[] = []
    for (const [path, origin] of await originsAt(commit, byPath.keys(), root, textOf)) {
      const read = byPath.get(path)
      if (read) found.push(origin.isChanged ? await readAt(commit, origin.path, read, root) : read)
    }
    return found
  } catch (cause) {
    if (!(cause instanceof GitError)) throw cause
    const remedy = cause.trouble === 'failed' ? 'name another' : 'leave --since out'
    throw new SprintError('invalid-option', `--since ${ref}: ${cause.message}; ${remedy}`, { cause })
  }
}

async function readAt(commit: string, origin: string, now: ReadDocument, root: string): Promise<ReadDocument> {
  const bytes = await readBlob(commit, origin, root)
  return { ...now, document: parseDocument(bytes, parseOptionsOf(now)), bytes }
}
