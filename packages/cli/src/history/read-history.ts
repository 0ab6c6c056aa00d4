import {
  type AssembledSprint,
  type CalendarDate,
  isCalendarDate,
  type Revision,
  type SprintDocument,
} from '@sprint/core'
import type { ReportEvidence } from '@sprint/reports'
import { openCache } from '../cache/open-cache.js'
import { findRepository } from '../git/find-repository.js'
import { GitError } from '../git/git-error.js'
import { readConfig } from '../input/read-config.js'
import type { Io } from '../io.js'
import { terminalSafe } from '../output/terminal-safe.js'
import { documentChanges } from './document-changes.js'
import { readStatements } from './read-statements.js'
import { statementCache } from './statement-cache.js'

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
  try {
    const repository = await findRepository(io.cwd)
    const spans = new Map(
      sprints.flatMap(({ sprint, documents }) => documents.map(({ path }) => [path, sprint] as const)),
    )
    const changes = await documentChanges(repository, spans)
    const words = (await readConfig(io.cwd))?.words ?? undefined
    const cache = statementCache(await openCache(io), repository.root, words)
    const versions = { root: repository.root, changes, maxBytes: options.maxBytes, words, program: io.program }
    const statements = await readStatements(versions, cache)
    if (repository.isShallow) {
      await tell('the clone is shallow, so the history begins late; run `git fetch --unshallow`', options, io)
    }
    const revisionsOf = (path: string) =>
      (changes.get(path) ?? []).flatMap(({ blob, date }) => {
        const said = statements.get(blob)
        return said === undefined || !isCalendarDate(date) ? [] : [{ ...said, path, committed: date }]
      })
    return sprints.map((one) => trace(one, revisionsOf, options.today))
  } catch (error) {
    if (!(error instanceof GitError)) throw error
    // A folder that is in no repository has no history to miss.
    if (error.trouble !== 'no-repository') await tell(error.message, options, io)
    return withoutGit(sprints)
  }
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
  revisionsOf: (path: string) => (Revision & { readonly committed: CalendarDate })[],
  today: CalendarDate | null,
): TracedSprint {
  const { documents } = assembled
  const past = new Map(documents.map(({ path }) => [path, revisionsOf(path)]))
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

async function tell(what: string, { remedy }: HistoryOptions, io: Io): Promise<void> {
  await io.stderr.write(`${terminalSafe(`history: ${what}; the rest goes on, ${remedy}`)}\n`)
}
