import { runGit } from './run-git.js'

/** The git repository around a folder. */
export interface Repository {
  /** Its topmost folder, absolute. */
  readonly root: string
  /** The way from there to the folder that was asked for, with forward slashes: empty, or ending in one. */
  readonly prefix: string
  /** Its history was cut when it was cloned, as CI services do. */
  readonly isShallow: boolean
}

/**
 * Find the git repository that a folder is in.
 *
 * @param cwd the folder
 * @throws `GitError` where there is none, or no git
 * @example
 * await findRepository('/project/docs') //=> { root: '/project', prefix: 'docs/', isShallow: false }
 */
export async function findRepository(cwd: string): Promise<Repository> {
  const asked = ['--show-toplevel', '--is-shallow-repository', '--show-prefix']
  const [root = '', shallow, prefix = ''] = (await runGit(['rev-parse', ...asked], cwd)).split(/\r?\n/)
  return { root, prefix, isShallow: shallow === 'true' }
}
