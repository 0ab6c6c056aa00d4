import type { AssembledSprint, CalendarDate, Revision, SprintDocument } from '@sprint/core'
import type { ReportEvidence } from '@sprint/reports'
import { openCache } from '../cache/open-cache.js'
import { GitError } from '../git/git-error.js'
import { groupByRepository, type RepositoryFiles } from '../git/group-by-repository.js'
import { displayPath } from '../input/input-file.js'
import { readConfig } from '../input/read-config.js'
import type { Io } from '../io.js'
import { terminalSafe } from '../output/terminal-safe.js'
import { type PastRevision, readPast } from './read-past.js'

/** A sprint with what its documents said at commits. */
export interface TracedSprint extends AssembledSprint {
  /** Its documents at commits and as they are, of each path the oldest first; without git as they are. */
  readonly history: readonly Revision[]
  /** How many contents of the past are among them. */
  readonly commits: number
  /** What evidence makes of its claims; absent where nobody has looked. */
  readonly evidence?: ReportEvidence
}

export interface HistoryOptions {
  readonly maxBytes: number
  /** The day of what is not committed yet; `null`: the newest that the documents or their commits know of. */
  readonly today: CalendarDate | null
  /** How the user can go without, for the line that says what git cannot tell. */
  readonly remedy: string
}

/**
 * Read from git what the documents of sprints said at the end of each day. What git cannot tell is said in one line,
 * and the sprints have the history that their documents state.
 *
 * @param sprints as they were assembled
 * @param options what to pass over, and the day of what is not committed
 * @param io the process
 * @example
 * await readHistory(assemble(documents), { maxBytes: 2_000_000, today: null, remedy: 'as without --history' }, io)
 */
export async function readHistory(
  sprints: readonly AssembledSprint[],
  options: HistoryOptions,
  io: Io,
): Promise<TracedSprint[]> {
  const spans = new Map(
    sprints.flatMap(({ sprint, documents }) => documents.map(({ path }) => [path, sprint] as const)),
  )
  const words = (await readConfig(io.cwd))?.words ?? undefined
  const reading = { spans, maxBytes: options.maxBytes, words, cache: await openCache(io), program: io.program }
  const past = new Map<string, readonly PastRevision[]>()
  for (const group of await groupByRepository(spans.keys(), io.cwd)) {
    const tell = (what: string) => io.stderr.write(`${terminalSafe(lineOf(what, group, options, io))}\n`)
    try {
      const { revisions, isShallow } = await readPast(group, reading)
      if (isShallow) await tell('the clone is shallow, so the history begins late; run `git fetch --unshallow`')
      for (const [path, ofPath] of revisions) past.set(path, ofPath)
    } catch (error) {
      if (!(error instanceof GitError)) throw error
      // A folder that is in no repository has no history to miss.
      if (error.trouble !== 'no-repository') await tell(error.message)
    }
  }
  return sprints.map((one) => trace(one, past, options.today))
}

/**
 * Sprints with the history that their documents state by themselves.
 *
 * @param sprints as they were assembled
 */
export function withoutGit(sprints: readonly AssembledSprint[]): TracedSprint[] {
  return sprints.map((one) => ({ ...one, history: one.documents, commits: 0 }))
}

function trace(
  assembled: AssembledSprint,
  pastOf: ReadonlyMap<string, readonly PastRevision[]>,
  today: CalendarDate | null,
): TracedSprint {
  const { documents } = assembled
  const past = new Map(documents.map(({ path }) => [path, pastOf.get(path) ?? []]))
  const committed = [...past.values()].flat().map((revision) => revision.committed)
  const stated = documents.flatMap(({ date, sprint }) => [date, ...sprint.days.map((day) => day.date)])
  const known = [...committed, ...(today === null ? stated : [today])].filter((date) => date !== null)
  const now = known.sort().at(-1)
  const asItIs = (document: SprintDocument): Revision => {
    const isKept = (past.get(document.path) ?? []).length > 0
    return isKept && now !== undefined ? { ...document, committed: now } : document
  }
  return {
    ...assembled,
    history: documents.flatMap((document) => [...(past.get(document.path) ?? []), asItIs(document)]),
    commits: committed.length,
  }
}

/** One line; where documents are in several repositories, with the folder of the one in question. */
function lineOf(what: string, { folder }: RepositoryFiles, { remedy }: HistoryOptions, { cwd }: Io): string {
  const where = folder === cwd ? '' : `${displayPath(folder, cwd)}: `
  return `history: ${where}${what}; the rest goes on, ${remedy}`
}
