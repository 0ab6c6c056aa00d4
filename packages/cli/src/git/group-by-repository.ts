import { stat } from 'node:fs/promises'
import { dirname, join, relative, resolve, sep } from 'node:path'

/** Files that one repository keeps. */
export interface RepositoryFiles {
  /** A folder of the repository. */
  readonly folder: string
  /** The files by their paths, with the way to them from there, with forward slashes. */
  readonly files: ReadonlyMap<string, string>
}

/**
 * Sort files by the repository that they are in. Those around which there is none are left to the working directory,
 * for git may know more.
 *
 * @param paths relative to the working directory
 * @param cwd the working directory
 * @example
 * await groupByRepository(['docs/plan.md'], '/project')
 * //=> [{ folder: '/project', files: Map { 'docs/plan.md' => 'docs/plan.md' } }]
 */
export async function groupByRepository(paths: Iterable<string>, cwd: string): Promise<RepositoryFiles[]> {
  const topOf = topFinder()
  const here = await topOf(cwd)
  const groups = new Map<string, Map<string, string>>()
  for (const path of paths) {
    const absolute = resolve(cwd, path)
    const top = await topOf(dirname(absolute))
    const folder = top === null || top === here ? cwd : top
    const files = groups.get(folder) ?? new Map<string, string>()
    groups.set(folder, files.set(path, relative(folder, absolute).split(sep).join('/')))
  }
  return [...groups].map(([folder, files]) => ({ folder, files }))
}

/** Finds the nearest folder around another that has a `.git`: a folder, or a file in worktrees and submodules. */
function topFinder(): (folder: string) => Promise<string | null> {
  const known = new Map<string, Promise<string | null>>()
  const find = async (folder: string): Promise<string | null> => {
    if (await stat(join(folder, '.git')).catch(() => null)) return folder
    const above = dirname(folder)
    return above === folder ? null : topOf(above)
  }
  const topOf = (folder: string): Promise<string | null> => {
    const before = known.get(folder)
    if (before) return before
    const top = find(folder)
    known.set(folder, top)
    return top
  }
  return topOf
}
