import { posix } from 'node:path'
import { SprintError } from '@sprint/core'
import { parseDocument } from '@sprint/parser'
import { changedSince } from '../git/changed-since.js'
import { findRepository } from '../git/find-repository.js'
import { GitError } from '../git/git-error.js'
import { mergeBase } from '../git/merge-base.js'
import { readBlob } from '../git/run-git.js'
import { parseOptionsOf, type ReadDocument } from '../input/read-documents.js'
import { findOrigin } from './find-origin.js'

const MARKDOWN = /\.(?:md|markdown)$/i

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
    const { before, origins, gone } = await changedSince(commit, root)
    const found: ReadDocument[] = []
    const fresh: ReadDocument[] = []
    for (const read of documents) {
      const path = posix.normalize(prefix + read.document.path)
      const origin = origins.get(path) ?? path
      if (!before.has(origin)) fresh.push(read)
      else found.push(origins.has(path) ? await readAt(commit, origin, read, root) : read)
    }
    return [...found, ...(await movedByHand(commit, fresh, gone, root))]
  } catch (cause) {
    if (!(cause instanceof GitError)) throw cause
    const remedy = cause.trouble === 'failed' ? 'name another' : 'leave --since out'
    throw new SprintError('invalid-option', `--since ${ref}: ${cause.message}; ${remedy}`, { cause })
  }
}

/** Documents that git takes for new ones, and that were moved without a word to it. */
async function movedByHand(
  commit: string,
  fresh: readonly ReadDocument[],
  gone: readonly string[],
  root: string,
): Promise<ReadDocument[]> {
  const texts = new Map<string, string>()
  const wanted = fresh.length === 0 ? [] : gone.filter((path) => MARKDOWN.test(path))
  for (const path of wanted) texts.set(path, new TextDecoder().decode(await readBlob(commit, path, root)))
  const found: ReadDocument[] = []
  for (const read of fresh) {
    const origin = findOrigin(new TextDecoder().decode(read.bytes), texts)
    if (origin !== null) found.push(await readAt(commit, origin, read, root))
  }
  return found
}

async function readAt(commit: string, origin: string, now: ReadDocument, root: string): Promise<ReadDocument> {
  const bytes = await readBlob(commit, origin, root)
  return { ...now, document: parseDocument(bytes, parseOptionsOf(now)), bytes }
}
