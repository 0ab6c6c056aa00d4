import type { ParseContext } from '../extractors/extractor.js'

/**
 * Work that several extractors need, done once a document.
 *
 * @param work what to do with the document
 */
export function oncePerDocument<T>(work: (context: ParseContext) => T): (context: ParseContext) => T {
  const known = new WeakMap<ParseContext, { readonly value: T }>()
  return (context) => {
    const before = known.get(context)
    if (before) return before.value
    const value = work(context)
    known.set(context, { value })
    return value
  }
}
