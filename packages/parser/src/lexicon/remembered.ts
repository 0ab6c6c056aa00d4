// Headings, keys and cells come back: asked for by one extractor after the other, and in the next document.
const MOST_KNOWN = 4_000

/**
 * A function of a text that remembers what it made of the texts it was last asked for.
 *
 * @param work what to do with a text; it must depend on nothing else
 * @example
 * const lengthOf = remembered((text) => text.trim().length)
 * lengthOf(' day ') //=> 3
 */
export function remembered<T>(work: (text: string) => T): (text: string) => T {
  const known = new Map<string, { readonly value: T }>()
  return (text) => {
    const before = known.get(text)
    if (before) return before.value
    const value = work(text)
    if (known.size >= MOST_KNOWN) known.clear()
    known.set(text, { value })
    return value
  }
}
