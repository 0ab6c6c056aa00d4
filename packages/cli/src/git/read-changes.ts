import { gitRecords } from './run-git.js'

/** A file that a commit wrote. */
export interface FileChange {
  /** The day of the commit, in the time zone of its author. */
  readonly date: string
  /** Relative to the top of the repository. */
  readonly path: string
  /** The path before the commit: another where it was moved, `null` where it is new. */
  readonly before: string | null
  /** Where git keeps the content. */
  readonly blob: string
}

const HEADER = '\u0001'

/**
 * Which files each commit of what is checked out wrote, newest first. What was merged counts on the day of its merge.
 *
 * A commit cannot be younger than one that follows it: where clocks say so, it gets the day of the one that follows.
 *
 * @param root the top of the repository
 * @param pathspecs which files; a file that was moved is followed where both names match
 * @throws `GitError` where there is no commit, or no git
 * @example
 * for await (const { date, path } of readChanges('/project', ['*.md'])) show(date, path)
 */
export async function* readChanges(root: string, pathspecs: readonly string[]): AsyncGenerator<FileChange> {
  const format = '--format=tformat:%x01%aI'
  const diff = ['--first-parent', '-m', '--raw', '--no-abbrev', '-M', '--no-ext-diff', '--diff-filter=AMRT']
  const records = gitRecords(['log', '-z', format, ...diff, 'HEAD', '--', ...pathspecs], root)
  let date = '9999-12-31'
  let change: { readonly blob: string; readonly kind: string } | null = null
  let moved: string | null = null
  for await (const record of records) {
    if (record.startsWith(HEADER)) {
      const day = record.slice(1, 11)
      date = day < date ? day : date
      change = null
    } else if (change === null) {
      const [, , , blob = '', kind = ''] = record.trimStart().split(' ')
      change = { blob, kind }
    } else if (change.kind.startsWith('R') && moved === null) {
      moved = record
    } else {
      yield { date, path: record, before: change.kind === 'A' ? null : (moved ?? record), blob: change.blob }
      change = null
      moved = null
    }
  }
}
