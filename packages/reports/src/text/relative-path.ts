/**
 * The way from a file to another one, both given from the same folder with `/` between the parts.
 *
 * @param from the file that the path is written in
 * @param to the file that it leads to
 * @example
 * relativePath('reports/final.md', 'docs/plan.md') //=> '../docs/plan.md'
 */
export function relativePath(from: string, to: string): string {
  if (to.startsWith('/') && !from.startsWith('/')) return `/${folders(to).join('/')}`
  const [here, there] = [folders(from).slice(0, -1), folders(to)]
  const shared = here.findIndex((folder, at) => folder !== there[at] || at === there.length - 1)
  const common = shared === -1 ? here.length : shared
  return [...here.slice(common).map(() => '..'), ...there.slice(common)].join('/')
}

function folders(path: string): string[] {
  const parts: string[] = []
  for (const part of path.split('/')) {
    if (part === '' || part === '.') continue
    if (part === '..' && parts.length > 0 && parts.at(-1) !== '..') parts.pop()
    else parts.push(part)
  }
  return parts
}
