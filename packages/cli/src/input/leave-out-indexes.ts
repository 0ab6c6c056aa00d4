const README = /(?:^|\/)readme\.[^/]+$/i

/**
 * Leave out each README that speaks of other documents: those beside it or below it. One that stands alone in its
 * folder is the document itself, as people like to read it on GitHub.
 *
 * @param paths relative, with forward slashes
 * @example
 * leaveOutIndexes(['12/README.md', 'README.md', 'plan.md']) //=> ['12/README.md', 'plan.md']
 */
export function leaveOutIndexes(paths: readonly string[]): string[] {
  return paths.filter((path) => {
    if (!README.test(path)) return true
    const folder = path.slice(0, path.lastIndexOf('/') + 1)
    return !paths.some((other) => other !== path && other.startsWith(folder))
  })
}
