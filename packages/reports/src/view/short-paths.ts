/**
 * Name files as briefly as it goes: each by the end of its path that no other one shares.
 *
 * @param paths their paths, with forward slashes
 * @returns the short name of each, by its path
 * @example
 * shortPaths(['docs/plan.md', 'web/log/1.md', 'app/log/1.md']).get('web/log/1.md') //=> 'web/log/1.md'
 * shortPaths(['docs/plan.md', 'log/1.md']).get('docs/plan.md') //=> 'plan.md'
 */
export function shortPaths(paths: Iterable<string>): ReadonlyMap<string, string> {
  const all = [...new Set(paths)]
  const users = new Map<string, number>()
  for (const end of all.flatMap(endsOf)) users.set(end, (users.get(end) ?? 0) + 1)
  return new Map(all.map((path) => [path, endsOf(path).find((end) => users.get(end) === 1) ?? path]))
}

/** From the name of the file up to the whole path. */
function endsOf(path: string): string[] {
  const parts = path.split('/')
  return parts.map((_, at) => parts.slice(parts.length - 1 - at).join('/'))
}
