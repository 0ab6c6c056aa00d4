import { sharedLines } from './shared-lines.js'

/** What git calls the same file under another name has so much in common. */
const LEAST = 0.5

/**
 * Where a file was before it was moved without a word to git.
 *
 * @param text of the file
 * @param gone the files that are gone, each by its path; the one that is found is taken out
 * @returns its path; `null` where none of them is like it
 * @example
 * findOrigin('# Sprint 7\n', new Map([['docs/sprint-7.md', '# Sprint 7\n']])) //=> 'docs/sprint-7.md'
 */
export function findOrigin(text: string, gone: Map<string, string>): string | null {
  const [best] = [...gone]
    .map(([path, was]) => ({ path, likeness: sharedLines(text, was) }))
    .filter(({ likeness }) => likeness >= LEAST)
    .sort((a, b) => b.likeness - a.likeness)
  if (best === undefined) return null
  gone.delete(best.path)
  return best.path
}
