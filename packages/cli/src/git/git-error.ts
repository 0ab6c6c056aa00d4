import { errorCode } from '../input/file-error.js'

/** Why git cannot tell: it is not installed, there is no repository, there are no commits, or something else. */
export type GitTrouble = 'no-git' | 'no-repository' | 'no-commits' | 'failed'

/**
 * What git could not do. The message is the end of a sentence: `git is not installed`.
 *
 * @example
 * new GitError('no-git', 'git is not installed').trouble //=> 'no-git'
 */
export class GitError extends Error {
  override readonly name = 'GitError'
  readonly trouble: GitTrouble

  constructor(trouble: GitTrouble, message: string, options?: { cause?: unknown }) {
    super(message, options)
    this.trouble = trouble
  }
}

/**
 * Tell what went wrong from how git ended.
 *
 * @param error what the process threw
 * @param stderr what git said
 * @example
 * toGitError(new Error(), 'fatal: not a git repository (or any of the parent directories): .git').trouble //=> 'no-repository'
 */
export function toGitError(error: unknown, stderr: string): GitError {
  if (errorCode(error) === 'ENOENT') return new GitError('no-git', 'git is not installed', { cause: error })
  const said = stderr
    .trim()
    .split('\n')
    .find((line) => line.startsWith('fatal: ') || line.startsWith('error: '))
  const reason = said?.replace(/^(?:fatal|error): /, '') ?? 'git ended without a reason'
  if (reason.startsWith('not a git repository')) {
    return new GitError('no-repository', 'the folder is in no git repository', { cause: error })
  }
  if (/does not have any commits yet|bad (?:default )?revision 'HEAD'/.test(reason)) {
    return new GitError('no-commits', 'the repository has no commits', { cause: error })
  }
  return new GitError('failed', `git says: ${reason}`, { cause: error })
}
