import { assemble, compareDiagnostics, type Diagnostic, groupBy, type Silenced } from '@sprint/core'
import { sureFixes } from '../fixing/sure-fixes.js'
import { parseOptionsOf, type ReadDocument } from '../input/read-documents.js'
import type { RuleSettings } from '../input/rule-settings.js'
import { reviewDocument } from './review-document.js'

/** What is wrong in the documents, and what they silence by their own comments. */
export interface Review {
  /** In the order of the documents; each fix is located and sure. */
  readonly messages: readonly Diagnostic[]
  readonly silenced: readonly Silenced[]
}

/**
 * Find what is wrong inside each document, and what it says otherwise than another.
 *
 * @param documents with the bytes that they were read from
 * @param rules what the project has set
 * @example
 * review([{ document: parseDocument(bytes, { path: 'plan.md' }), bytes }], { severities: {}, options: {} }).messages
 */
export function review(documents: readonly ReadDocument[], rules: RuleSettings): Review {
  const between = assemble(documents.map(({ document }) => document)).flatMap(({ messages }) => messages)
  const byFile = groupBy(between, ({ file }) => file)
  const reviews = documents.map((read) => {
    const { document, bytes } = read
    const { kept, silenced, remarks } = reviewDocument(document, byFile.get(document.path) ?? [], rules)
    // What people let stand is not to be fixed.
    const quiet = silenced.map((one) => ({ ...one, message: { ...one.message, fix: null } }))
    const found = [...kept, ...remarks].sort(compareDiagnostics)
    return { messages: sureFixes(document, bytes, found, parseOptionsOf(read)), silenced: quiet }
  })
  return {
    messages: reviews.flatMap(({ messages }) => messages),
    silenced: reviews.flatMap(({ silenced }) => silenced),
  }
}
