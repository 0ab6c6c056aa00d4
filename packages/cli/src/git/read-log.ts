import { gitRecords } from './run-git.js'

/** A commit as the log has it. */
export interface Commit {
  readonly hash: string
  /** When it was written, in the time zone of its author: ISO 8601 with seconds. */
  readonly authoredAt: string
  /** When it came to stand where it stands: ISO 8601 with seconds. A commit that was rebased has a later one. */
  readonly committedAt: string
  readonly author: string
  /** The first line of the message. */
  readonly subject: string
  /** The rest of it. */
  readonly body: string
  /** How many commits it follows: 0 for the first one, 2 for a merge. */
  readonly parents: number
}

export interface LogOptions {
  /** Only commits after this moment: an ISO 8601 date or time. */
  readonly since?: string
  /** Only commits that changed one of these paths, relative to the folder. */
  readonly paths?: readonly string[]
}

const FIELDS = ['%H', '%aI', '%cI', '%an', '%P', '%s', '%b']
/** Nobody types it. */
const SEPARATOR = '\u001f'

/**
 * Read the log of what is checked out, newest commit first.
 *
 * @param cwd the folder
 * @param options which commits
 * @throws `GitError` where there is no repository, no commit, or no git
 * @example
 * for await (const { subject } of readLog('/project')) show(subject)
 */
export async function* readLog(cwd: string, options: LogOptions = {}): AsyncGenerator<Commit> {
  const { since, paths = [] } = options
  const args = [
    'log',
    '-z',
    `--format=tformat:${FIELDS.join('%x1f')}`,
    ...(since === undefined ? [] : [`--since=${since}`]),
    'HEAD',
    '--',
    ...paths.map((path) => `:(literal)${path}`),
  ]
  for await (const record of gitRecords(args, cwd)) {
    const [hash = '', authoredAt = '', committedAt = '', author = '', parents = '', subject = '', ...body] =
      record.split(SEPARATOR)
    const count = parents === '' ? 0 : parents.split(' ').length
    yield { hash, authoredAt, committedAt, author, subject, body: body.join(SEPARATOR).trim(), parents: count }
  }
}
