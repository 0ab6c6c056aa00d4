import { readFile } from 'node:fs/promises'
import { join, posix } from 'node:path'
import type { Repository } from '../git/find-repository.js'
import { originsAt } from '../git/origins-at.js'
import { readChanges } from '../git/read-changes.js'

/** The days of a sprint; `null` where it states none. */
export interface Span {
  readonly start: string | null
  readonly end: string | null
}

/** What a document was at the end of a day. */
export interface DocumentChange {
  /** The day of the commit. */
  readonly date: string
  /** Where git keeps the content. */
  readonly blob: string
}

/** A document on its way back through the history. */
interface Trail {
  /** What it was called at the commit that the walk has come to. */
  name: string
  readonly span: Span
  readonly changes: DocumentChange[]
  isOver: boolean
}

/** Take a change that is older than those before; the day's last one counts. */
function follow(trail: Trail, { date, blob }: DocumentChange, before: string | null): void {
  const { start, end } = trail.span
  const newest = trail.changes.at(-1)
  if (newest?.date !== date) {
    // Of what came after the sprint only the first counts: it may be that the file came to git only then.
    if (newest !== undefined && end !== null && date > end) trail.changes.pop()
    trail.changes.push({ date, blob })
  }
  trail.name = before ?? trail.name
  trail.isOver = before === null || (start !== null && date < start)
}

/**
 * What documents were at the end of each day of their sprint, and before it began; moved files are followed,
 * those too that were moved since the last commit.
 *
 * @param repository where they are
 * @param spans the paths of the documents, relative to the folder that the repository was asked for, with the days of
 * their sprint
 * @returns for each path its changes, oldest first
 * @throws `GitError` where git cannot tell
 * @example
 * await documentChanges(await findRepository('/project'), new Map([['plan.md', { start: null, end: null }]]))
 */
export async function documentChanges(
  { root, prefix }: Repository,
  spans: ReadonlyMap<string, Span>,
): Promise<Map<string, DocumentChange[]>> {
  const trails = new Map<string, Trail>()
  for (const [path, span] of spans) {
    const name = posix.normalize(prefix + path)
    if (!name.startsWith('../')) trails.set(path, { name, span, changes: [], isOver: false })
  }
  await walk(root, [...trails.values()])
  const lost = [...trails.values()].filter(({ changes }) => changes.length === 0)
  if (lost.length > 0) await walk(root, await foundElsewhere(root, lost))
  return new Map([...trails].map(([path, { changes }]) => [path, changes.toReversed()]))
}

/** Take the trails back through the history, all at once. */
async function walk(root: string, trails: readonly Trail[]): Promise<void> {
  const open = new Map(trails.map((trail) => [trail.name, trail]))
  const specs = [':(icase)*.md', ':(icase)*.markdown', ...[...open.keys()].map((name) => `:(literal)${name}`)]
  if (open.size === 0) return
  for await (const { path, before, date, blob } of readChanges(root, specs)) {
    const trail = open.get(path)
    if (trail === undefined) continue
    open.delete(path)
    follow(trail, { date, blob }, before)
    if (!trail.isOver) open.set(trail.name, trail)
    if (open.size === 0) break
  }
}

/** Of documents that no commit has under their name: those that were moved since the last one. */
async function foundElsewhere(root: string, lost: readonly Trail[]): Promise<Trail[]> {
  const textOf = (name: string) => readFile(join(root, name), 'utf8').catch(() => '')
  const names = lost.map(({ name }) => name)
  const origins = await originsAt('HEAD', names, root, textOf)
  return lost.flatMap((trail) => {
    const origin = origins.get(trail.name)
    if (origin === undefined || origin.path === trail.name) return []
    trail.name = origin.path
    return [trail]
  })
}
