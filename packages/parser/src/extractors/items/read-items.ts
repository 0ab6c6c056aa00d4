import type { WorkItem } from '@sprint/core'
import type { Extraction, ParseContext } from '../extractor.js'

/** The work items of the document. */
export function readItems(_context: ParseContext): Extraction<WorkItem[]> {
  return { value: [] }
}
