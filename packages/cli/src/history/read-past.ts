import { type CalendarDate, isCalendarDate, type Revision } from '@sprint/core'
import type { OwnWords } from '@sprint/parser'
import type { Cache } from '../cache/open-cache.js'
import { findRepository } from '../git/find-repository.js'
import type { RepositoryFiles } from '../git/group-by-repository.js'
import { documentChanges, type Span } from './document-changes.js'
import { readStatements } from './read-statements.js'
import { statementCache } from './statement-cache.js'

/** What a document said at a commit. */
export type PastRevision = Revision & { readonly committed: CalendarDate }

/** How to read. */
export interface PastOptions {
  /** The days of the sprints of the documents, by their paths. */
  readonly spans: ReadonlyMap<string, Span>
  readonly maxBytes: number
  readonly words: OwnWords | undefined
  readonly cache: Cache
  readonly program: string | undefined
}

/** What a repository knows of documents. */
export interface Past {
  /** By path, the oldest first. */
  readonly revisions: ReadonlyMap<string, readonly PastRevision[]>
  /** The history was cut when the repository was cloned. */
  readonly isShallow: boolean
}

/**
 * Read from one repository what documents said at the end of each day.
 *
 * @param documents those that it keeps
 * @param options how to read
 * @throws `GitError` where git cannot tell
 */
export async function readPast({ folder, files }: RepositoryFiles, options: PastOptions): Promise<Past> {
  const { spans, cache, ...reading } = options
  const { root, prefix, isShallow } = await findRepository(folder)
  const everyDay: Span = { start: null, end: null }
  const wanted = new Map([...files].map(([path, inside]) => [inside, spans.get(path) ?? everyDay]))
  const changes = await documentChanges({ root, prefix, isShallow }, wanted)
  const statements = await readStatements({ root, changes, ...reading }, statementCache(cache, root, reading.words))
  const revisionsOf = (path: string, inside: string): PastRevision[] =>
    (changes.get(inside) ?? []).flatMap(({ blob, date }) => {
      const said = statements.get(blob)
      return said === undefined || !isCalendarDate(date) ? [] : [{ ...said, path, committed: date }]
    })
  return { revisions: new Map([...files].map(([path, inside]) => [path, revisionsOf(path, inside)])), isShallow }
}
