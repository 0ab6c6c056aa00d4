import { type Statement, statementOf } from '@sprint/core'
import { type OwnWords, versionParser } from '@sprint/parser'
import { readBlobs } from '../git/read-blobs.js'
import { isBinary } from '../input/bytes.js'
import { withoutRegions } from '../input/without-regions.js'
import type { DocumentChange } from './document-changes.js'
import type { StatementCache, Statements } from './statement-cache.js'

/** The parts of a document that a statement is made of. */
const PARTS = ['kind', 'date', 'id', 'items', 'days'] as const

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
}

/**
 * What the versions of documents say, each read once: from the cache, else from git. Those of a document are read one
 * after the other, for each is nearly the one before.
 *
 * @param versions of which documents
 * @param cache what was read before
 * @returns by blob what it says
 * @throws `GitError` where git ends badly
 */
export async function readStatements(versions: Versions, cache: StatementCache): Promise<Statements> {
  const { root, changes, maxBytes, words } = versions
  const statements = new Map<string, Statement>()
  for (const path of changes.keys()) for (const [blob, said] of await cache.get(path)) statements.set(blob, said)
  const unread = unreadBlobs(versions, statements)
  const keep = async (path: string) => {
    const said = (changes.get(path) ?? []).flatMap(({ blob }) => entryOf(statements, blob))
    await cache.put(path, new Map(said))
  }
  let open: { readonly path: string; readonly parse: ReturnType<typeof versionParser> } | undefined
  for await (const { hash, bytes } of readBlobs(root, [...unread.keys()], maxBytes)) {
    const path = unread.get(hash) ?? hash
    if (open?.path !== path) {
      if (open) await keep(open.path)
      open = { path, parse: versionParser({ path, only: PARTS, ...(words && { words }) }) }
    }
    if (!isBinary(bytes)) statements.set(hash, statementOf(open.parse(withoutRegions(bytes))))
  }
  if (open) await keep(open.path)
  return statements
}

/** The contents that nobody has read yet, each with the first document that had it. */
function unreadBlobs({ changes }: Versions, known: Statements): Map<string, string> {
  const unread = new Map<string, string>()
  for (const [path, ofPath] of changes)
    for (const { blob } of ofPath) if (!known.has(blob) && !unread.has(blob)) unread.set(blob, path)
  return unread
}

function entryOf(statements: Statements, blob: string): [string, Statement][] {
  const statement = statements.get(blob)
  return statement === undefined ? [] : [[blob, statement]]
}
