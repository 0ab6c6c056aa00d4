import { changedSince } from './changed-since.js'
import { findOrigin } from './find-origin.js'
import { readBlob } from './run-git.js'

/** What a file of the working tree was at a commit. */
export interface Origin {
  /** Its path there, from the top of the repository. */
  readonly path: string
  readonly isChanged: boolean
}

const MARKDOWN = /\.(?:md|markdown)$/i

/**
 * Where documents were at a commit: moves are followed, those too that nobody told git.
 *
 * @param commit its full id, or `HEAD`
 * @param paths of the documents now, from the top of the repository
 * @param root the top of the repository
 * @param textOf what stands in one of them now
 * @returns by the path now; what the commit did not have is left out
 * @throws `GitError` where git cannot tell
 * @example
 * (await originsAt('HEAD', ['docs/new-name.md'], '/project', readText)).get('docs/new-name.md')
 * //=> { path: 'docs/old-name.md', isChanged: true }
 */
export async function originsAt(
  commit: string,
  paths: Iterable<string>,
  root: string,
  textOf: (path: string) => Promise<string>,
): Promise<Map<string, Origin>> {
  const { before, origins, gone } = await changedSince(commit, root)
  const found = new Map<string, Origin>()
  const fresh: string[] = []
  for (const path of paths) {
    const origin = origins.get(path) ?? path
    if (before.has(origin)) found.set(path, { path: origin, isChanged: origins.has(path) })
    else fresh.push(path)
  }
  const texts = new Map<string, string>()
  const wanted = fresh.length === 0 ? [] : gone.filter((path) => MARKDOWN.test(path))
  for (const path of wanted) texts.set(path, new TextDecoder().decode(await readBlob(commit, path, root)))
  for (const path of texts.size === 0 ? [] : fresh) {
    const origin = findOrigin(await textOf(path), texts)
    if (origin !== null) found.set(path, { path: origin, isChanged: true })
  }
  return found
}
