import { assemble, compareDiagnostics, type Diagnostic, runChecks } from '@sprint/core'
import { sureFixes } from '../fixing/sure-fixes.js'
import type { ReadDocument } from '../input/read-documents.js'

/**
 * Find what is wrong inside each document, and what it says otherwise than another.
 *
 * @param documents with the bytes that they were read from
 * @returns the findings in the order of the documents; each fix is located and sure
 * @example
 * review([{ document: parseDocument(bytes, { path: 'plan.md' }), bytes }])
 */
export function review(documents: readonly ReadDocument[]): Diagnostic[] {
  const between = assemble(documents.map(({ document }) => document)).flatMap(({ messages }) => messages)
  return documents.flatMap(({ document, bytes }) => {
    const own = [...document.messages, ...runChecks(document), ...between.filter(({ file }) => file === document.path)]
    return sureFixes(document, bytes, own.sort(compareDiagnostics))
  })
}
