import { type Diagnostic, diagnostic, type Message, type Severity, type Source } from '@sprint/core'

/** What the parser has to say about a place of a document. */
export interface Remark extends Message {
  readonly ruleId: 'encoding' | 'binary' | 'front-matter' | 'nesting'
  readonly severity: Severity
  readonly source: Source
  readonly actual?: string
  readonly expected?: readonly string[]
}

/** A remark as a diagnostic. */
export function diagnose({ ruleId, severity, ...finding }: Remark): Diagnostic {
  return diagnostic({ id: ruleId, severity, url: null }, finding)
}
