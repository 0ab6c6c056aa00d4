import type { Diagnostic } from '@sprint/core'
import { VFileMessage } from 'vfile-message'

/**
 * A diagnostic as a message of a virtual file, for unified and its reporters.
 *
 * @param diagnostic what was found
 * @returns a message whose `fatal` is true for an error, false for a warning and undefined for an info, and whose cause
 *   is the first related place
 */
export function toMessage(diagnostic: Diagnostic): VFileMessage {
  const [related] = diagnostic.related
  const cause = related ? new VFileMessage(related.reason, { place: placeOf(related) }) : undefined
  const message = new VFileMessage(diagnostic.reason, {
    place: placeOf(diagnostic),
    ruleId: diagnostic.ruleId,
    source: diagnostic.source,
    ...(cause ? { cause } : {}),
  })
  message.fatal = diagnostic.severity === 'error' ? true : diagnostic.severity === 'warning' ? false : undefined
  if (diagnostic.actual !== null) message.actual = diagnostic.actual
  message.expected = diagnostic.expected
  if (diagnostic.url !== null) message.url = diagnostic.url
  return message
}

type Span = Pick<Diagnostic, 'line' | 'column' | 'endLine' | 'endColumn'>

function placeOf({ line, column, endLine, endColumn }: Span) {
  return { start: { line, column }, end: { line: endLine, column: endColumn } }
}
