import { runGit } from './run-git.js'

/**
 * The files that git keeps, below a folder.
 *
 * @param cwd the folder
 * @returns paths relative to it, with forward slashes; added files count before they are committed
 * @throws `GitError` where there is no repository, or no git
 * @example
 * (await listTracked('/project/docs')).has('plan.md') //=> true
 */
export async function listTracked(cwd: string): Promise<ReadonlySet<string>> {
  const listed = await runGit(['ls-files', '-z', '--cached'], cwd)
  return new Set(listed.split('\0').filter((path) => path !== ''))
}
