import type { Statement } from '@sprint/core'
import type { OwnWords } from '@sprint/parser'
import { readBlobs } from '../git/read-blobs.js'
import { batchReaders } from './batch-readers.js'
import type { DocumentChange } from './document-changes.js'
import type { Content, Said } from './read-batch.js'
import type { StatementCache, Statements } from './statement-cache.js'

/** Documents with all that they were. */
export interface Versions {
  /** The top of the repository. */
  readonly root: string
  /** Of each document what it was, the oldest first. */
  readonly changes: ReadonlyMap<string, readonly DocumentChange[]>
  /** Contents above this size are passed over. */
  readonly maxBytes: number
  /** The team's own, that the documents are read with. */
  readonly words: OwnWords | undefined
  /** The URL of the built program that runs. */
  readonly program: string | undefined
}

/** Each batch begins with a version that is read as a whole; all of them wait in memory. */
const BATCH = 50

/**
 * What the versions of documents say, each read once: from the cache, else from git.
 *
 * @param versions of which documents
 * @param cache what was read before
 * @returns by blob what it says
 * @throws `GitError` where git ends badly
 */
export async function readStatements(versions: Versions, cache: StatementCache): Promise<Statements> {
  const { changes } = versions
  const statements = new Map<string, Statement>()
  for (const path of changes.keys()) for (const [blob, said] of await cache.get(path)) statements.set(blob, said)
  const unread = unreadBlobs(versions, statements)
  for (const { hash, statement } of await readUnread(versions, unread)) statements.set(hash, statement)
  for (const path of new Set(unread.values())) {
    const said = (changes.get(path) ?? []).flatMap(({ blob }) => entryOf(statements, blob))
    await cache.put(path, new Map(said))
  }
  return statements
}

/** The contents that nobody has read yet, each with the first document that had it. */
function unreadBlobs({ changes }: Versions, known: Statements): Map<string, string> {
  const unread = new Map<string, string>()
  for (const [path, ofPath] of changes)
    for (const { blob } of ofPath) if (!known.has(blob) && !unread.has(blob)) unread.set(blob, path)
  return unread
}

/** Those of a document are read one after the other, for each is nearly the one before. */
async function readUnread(
  { root, maxBytes, words, program }: Versions,
  unread: ReadonlyMap<string, string>,
): Promise<Said[]> {
  const readers = batchReaders(unread.size, program)
  try {
    let path = ''
    let contents: Content[] = []
    const hand = async () => {
      if (contents.length > 0) await readers.take({ path, words, contents })
      contents = []
    }
    for await (const { hash, bytes } of readBlobs(root, [...unread.keys()], maxBytes)) {
      const next = unread.get(hash) ?? hash
      if (next !== path || contents.length === BATCH) await hand()
      path = next
      // A copy of its own: what git sent with it would wait with it.
      contents.push({ hash, bytes: Uint8Array.from(bytes) })
    }
    await hand()
    return await readers.finish()
  } finally {
    await readers.close()
  }
}

function entryOf(statements: Statements, blob: string): [string, Statement][] {
  const statement = statements.get(blob)
  return statement === undefined ? [] : [[blob, statement]]
}
