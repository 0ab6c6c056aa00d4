import { findRepository } from './find-repository.js'
import { GitError } from './git-error.js'
import { runGit } from './run-git.js'

/**
 * The commit at which the work that is checked out left another line of work.
 *
 * @param ref the name of the other: a branch, a tag, a commit
 * @param cwd a folder of the repository
 * @returns its full id
 * @throws `GitError` where there is no such name, or the history that both share was not cloned
 * @example
 * await mergeBase('origin/main', '/project')
 */
export async function mergeBase(ref: string, cwd: string): Promise<string> {
  const { isShallow } = await findRepository(cwd)
  const more = isShallow ? ' in this shallow clone; fetch its history (actions/checkout: fetch-depth: 0)' : ''
  const commit = await firstLine(['rev-parse', '--verify', '--quiet', '--end-of-options', `${ref}^{commit}`], cwd)
  if (commit === null) throw new GitError('failed', `there is no such branch, tag or commit${more}`)
  const base = await firstLine(['merge-base', commit, 'HEAD'], cwd)
  if (base === null) throw new GitError('failed', `it has no commit in common with what is checked out${more}`)
  return base
}

/** Git ends with 1 and says nothing where there is nothing to say. */
async function firstLine(args: readonly string[], cwd: string): Promise<string | null> {
  try {
    const [line = ''] = (await runGit(args, cwd)).split('\n')
    return line === '' ? null : line
  } catch (error) {
    if (error instanceof GitError && error.trouble === 'failed') return null
    throw error
  }
}
