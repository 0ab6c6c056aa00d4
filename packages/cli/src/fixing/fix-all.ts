import type { Diagnostic, Fix } from '@sprint/core'
import { parseDocument } from '@sprint/parser'
import { parseOptionsOf, type ReadDocument } from '../input/read-documents.js'
import { editableText } from './editable-text.js'
import { withoutOverlaps } from './sure-fixes.js'

/** Fixes that overlap are made one after the other; more passes than this would mean that two undo each other. */
const MOST_PASSES = 10

/** A document before and after its fixes. */
export interface FixedDocument {
  readonly before: ReadDocument
  readonly after: ReadDocument
  readonly fixes: number
}

/**
 * Make every sure fix, and again where a fix makes room for another, until nothing is left to fix.
 *
 * @param documents as they were read; no file is touched
 * @param review finds what is wrong; each fix it returns is located and sure
 * @returns each document before and after, in the same order
 */
export function fixAll(
  documents: readonly ReadDocument[],
  review: (documents: readonly ReadDocument[]) => readonly Diagnostic[],
): FixedDocument[] {
  let fixed = documents.map((before): FixedDocument => ({ before, after: before, fixes: 0 }))
  for (let pass = 0; pass < MOST_PASSES; pass++) {
    const messages = review(fixed.map(({ after }) => after))
    if (messages.every(({ fix }) => fix === null)) break
    fixed = fixed.map((one) => fixOnce(one, messages))
  }
  return fixed
}

function fixOnce(one: FixedDocument, messages: readonly Diagnostic[]): FixedDocument {
  const { document, bytes } = one.after
  const own = messages.flatMap(({ file, fix }) => (fix !== null && file === document.path ? [{ fix }] : []))
  const fixes: Fix[] = withoutOverlaps(own).map(({ fix }) => fix)
  const text = fixes.length === 0 ? null : editableText(bytes, document.encoding)
  if (text === null) return one
  const after = text.replace(fixes)
  const again = parseDocument(after, parseOptionsOf(one.after))
  return { ...one, after: { ...one.after, document: again, bytes: after }, fixes: one.fixes + fixes.length }
}
