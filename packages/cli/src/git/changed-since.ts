import { runGit } from './run-git.js'

/** What became of the files of a commit: those that are as they were are not mentioned. */
export interface ChangedFiles {
  /** The paths that the commit has, from the top of the repository. */
  readonly before: ReadonlySet<string>
  /** The path in the commit of each file that is changed or renamed now, by its path now. */
  readonly origins: ReadonlyMap<string, string>
  /** The paths in the commit of files that are no more, as far as git knows. */
  readonly gone: readonly string[]
}

/**
 * Compare the working tree with a commit; renames are followed.
 *
 * @param commit its full id
 * @param root the top of the repository
 * @example
 * (await changedSince('9fdfe90…', '/project')).origins.get('docs/new-name.md') //=> 'docs/old-name.md'
 */
export async function changedSince(commit: string, root: string): Promise<ChangedFiles> {
  const listed = await runGit(['ls-tree', '-r', '-z', '--name-only', commit], root)
  const diff = ['diff', '--name-status', '-z', '--find-renames', '--no-ext-diff', '--no-textconv', commit, '--']
  const words = (await runGit(diff, root)).split('\0')
  const origins = new Map<string, string>()
  const gone: string[] = []
  for (let at = 0; at < words.length; ) {
    const [status = '', path = '', renamed = ''] = words.slice(at, at + 3)
    const isPair = status.startsWith('R') || status.startsWith('C')
    origins.set(isPair ? renamed : path, path)
    if (status === 'D') gone.push(path)
    at += isPair ? 3 : 2
  }
  return { before: new Set(listed.split('\0').filter((path) => path !== '')), origins, gone }
}
