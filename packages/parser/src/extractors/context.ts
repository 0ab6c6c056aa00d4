import type { Lexicon } from '../lexicon/lexicon.js'
import { readKind } from '../meaning/document-kind.js'
import { sectionMeanings } from '../meaning/section-meaning.js'
import type { Outline } from '../outline/outline.js'
import type { ParseContext } from './extractor.js'
import { readGroups } from './groups/read-groups.js'
import { readItems } from './items/read-items.js'

/**
 * What the extractors of one document share.
 *
 * @param outline the document's structure
 * @param lexicon the words to read it with
 */
export function createContext(outline: Outline, lexicon: Lexicon): ParseContext {
  const context: ParseContext = {
    outline,
    lexicon,
    meaningOf: sectionMeanings(lexicon),
    kind: once(() => readKind(context)),
    items: once(() => readItems(context)),
    groups: once(() => readGroups(context)),
  }
  return context
}

function once<T>(work: () => T): () => T {
  let result: { readonly value: T } | undefined
  return () => {
    result ??= { value: work() }
    return result.value
  }
}
