/**
 * Sort entries into groups, in the order in which each group first occurs.
 *
 * @param entries any entries
 * @param keyOf what to sort an entry under
 * @returns the groups by key
 * @example
 * [...groupBy([1, 2, 3], (n) => n % 2)] //=> [[1, [1, 3]], [0, [2]]]
 */
export function groupBy<T, K>(entries: Iterable<T>, keyOf: (entry: T) => K): Map<K, T[]> {
  const groups = new Map<K, T[]>()
  for (const entry of entries) {
    const key = keyOf(entry)
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [entry])
    else group.push(entry)
  }
  return groups
}
