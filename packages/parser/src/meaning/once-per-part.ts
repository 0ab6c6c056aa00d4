import type { ParseContext } from '../extractors/extractor.js'
import { oncePerDocument } from './once-per-document.js'

/**
 * What several readers ask of a section or a table, worked out once for each of a document.
 *
 * @param work what to do with a part of the document
 */
export function oncePerPart<P extends object, T>(
  work: (context: ParseContext, part: P) => T,
): (context: ParseContext, part: P) => T {
  const knownIn = oncePerDocument(() => new Map<P, { readonly value: T }>())
  return (context, part) => {
    const known = knownIn(context)
    const before = known.get(part)
    if (before) return before.value
    const value = work(context, part)
    known.set(part, { value })
    return value
  }
}
