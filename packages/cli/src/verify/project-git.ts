import type { CommitFacts } from '@sprint/core'
import { isCalendarDate } from '@sprint/core'
import { findRepository } from '../git/find-repository.js'
import { GitError } from '../git/git-error.js'
import { listTracked } from '../git/list-tracked.js'
import { readLog } from '../git/read-log.js'

/** The folder of a project, and what git keeps of it. */
export interface ProjectGit {
  readonly root: string
  /** Paths relative to the root; `null` where git cannot tell. */
  readonly tracked: ReadonlySet<string> | null
  readonly isShallow: boolean
  /** Newest first; `null` where git cannot tell. */
  readonly commits: readonly CommitFacts[] | null
  /** What git could not tell, as the end of a sentence. */
  readonly trouble: string | null
}

/** Who names items in messages does so within a sprint, not within the last hundred thousand commits. */
const MOST_COMMITS = 50_000
/** A message of this length names its item long before its end. */
const LONGEST_BODY = 4_000

/**
 * Ask git what it knows of the project around a folder; the rest of the work goes on without it.
 *
 * @param cwd the folder
 * @param since the first day of the commits that matter; `null`: all
 */
export async function askGit(cwd: string, since: string | null): Promise<ProjectGit> {
  let project: ProjectGit = { root: cwd, tracked: null, isShallow: false, commits: null, trouble: null }
  try {
    const { root, isShallow } = await findRepository(cwd)
    project = { ...project, root, isShallow }
    project = { ...project, tracked: await listTracked(root) }
    return { ...project, commits: await readCommits(root, since) }
  } catch (error) {
    if (error instanceof GitError) return { ...project, trouble: error.message }
    throw error
  }
}

async function readCommits(root: string, since: string | null): Promise<CommitFacts[]> {
  const commits: CommitFacts[] = []
  // A day alone would begin at the time of day that it is now.
  for await (const one of readLog(root, since === null ? {} : { since: `${since}T00:00:00` })) {
    const date = one.authoredAt.slice(0, 10)
    if (!isCalendarDate(date)) continue
    commits.push({ hash: one.hash, date, subject: one.subject, body: one.body.slice(0, LONGEST_BODY) })
    if (commits.length >= MOST_COMMITS) break
  }
  return commits
}
