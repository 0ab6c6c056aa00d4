/** What one document says. */
export interface Said<T> {
  readonly age: string
  readonly value: T
}

/** The entries of one document's list. */
export type SaidList<T> = Said<readonly T[]>

/**
 * Bring together what several documents say of the same thing. Entries of one document are never the same thing,
 * even under the same key: the first is matched with the first, the second with the second.
 *
 * @param lists the lists, oldest first
 * @param keyOf what tells one thing from another
 * @returns for each thing what is said of it, oldest first
 * @example
 * const lists = [{ age: '1', value: ['plan', 'test'] }, { age: '2', value: ['TEST'] }]
 * collate(lists, (word) => word.toLowerCase()).map((said) => said.length) //=> [1, 2]
 */
export function collate<T>(lists: readonly SaidList<T>[], keyOf: (entry: T) => string): Said<T>[][] {
  const things = new Map<string, Said<T>[]>()
  for (const { age, value } of lists) {
    const seen = new Map<string, number>()
    for (const entry of value) {
      const key = keyOf(entry)
      const count = seen.get(key) ?? 0
      seen.set(key, count + 1)
      const thing = `${count} ${key}`
      const said = things.get(thing) ?? []
      said.push({ age, value: entry })
      things.set(thing, said)
    }
  }
  return [...things.values()]
}
