import type { Group } from '@sprint/core'
import type { Extraction, ParseContext } from '../extractor.js'

/** The groups that the document sorts its items under. */
export function readGroups(_context: ParseContext): Extraction<Group[]> {
  return { value: [] }
}
