import type { DocumentKind } from '@sprint/core'
import type { ParseContext } from '../extractors/extractor.js'

/** What kind of document it is. */
export function readKind(_context: ParseContext): DocumentKind {
  return 'other'
}
