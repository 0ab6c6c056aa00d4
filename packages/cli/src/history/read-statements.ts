import { type Statement, statementOf } from '@sprint/core'
import { parseDocument } from '@sprint/parser'
import { readBlobs } from '../git/read-blobs.js'
import { isBinary } from '../input/bytes.js'
import type { StatementCache } from './statement-cache.js'

/**
 * What contents say, each read once: from the cache, else from git.
 *
 * @param root the top of the repository
 * @param blobs where git keeps them
 * @param maxBytes contents above this size are passed over
 * @param cache what was read before
 * @returns by blob what it says
 * @throws `GitError` where git ends badly
 */
export async function readStatements(
  root: string,
  blobs: ReadonlySet<string>,
  maxBytes: number,
  cache: StatementCache,
): Promise<Map<string, Statement>> {
  const statements = new Map<string, Statement>()
  const missing: string[] = []
  for (const blob of blobs) {
    const known = await cache.get(blob)
    if (known === null) missing.push(blob)
    else statements.set(blob, known)
  }
  for await (const { hash, bytes } of readBlobs(root, missing, maxBytes)) {
    if (isBinary(bytes)) continue
    const statement = statementOf(parseDocument(bytes, { path: hash }))
    statements.set(hash, statement)
    await cache.put(hash, statement)
  }
  return statements
}
