import { SprintError, type Statement, validateStatement } from '@sprint/core'
import type { OwnWords } from '@sprint/parser'
import type { Cache } from '../cache/open-cache.js'

/** What a document said at commits, by where git keeps its content. */
export type Statements = ReadonlyMap<string, Statement>

/** What was read from the contents of documents, all of one document in one piece. */
export interface StatementCache {
  get(path: string): Promise<Statements>
  put(path: string, statements: Statements): Promise<void>
}

/**
 * The statements that earlier runs have read.
 *
 * @param cache of the user
 * @param root the top of the repository
 * @param words of the team's own that the documents are read with
 * @example
 * await statementCache(await openCache(io), '/project', undefined).get('docs/plan.md') //=> Map {}
 */
export function statementCache(cache: Cache, root: string, words: OwnWords | undefined): StatementCache {
  const nameOf = (path: string) => `statements ${root} ${path}`
  const key = JSON.stringify(words ?? null)
  return {
    get: async (path) => toStatements(await cache.get(nameOf(path), key)),
    put: (path, statements) => cache.put(nameOf(path), key, Object.fromEntries(statements)),
  }
}

function toStatements(value: unknown): Statements {
  try {
    return new Map(Object.entries(value ?? {}).map(([blob, statement]) => [blob, validateStatement(statement)]))
  } catch (error) {
    if (error instanceof SprintError) return new Map()
    throw error
  }
}
