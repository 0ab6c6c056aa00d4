import type { Diagnostic, Severity, Source } from '@sprint/core'

/** What the parser has to say about a place of a document. */
export interface Remark {
  readonly ruleId: 'encoding' | 'binary' | 'front-matter' | 'nesting'
  readonly severity: Severity
  readonly reason: string
  readonly source: Source
  readonly actual?: string
  readonly expected?: readonly string[]
}

/** A remark as a diagnostic. */
export function diagnose({ ruleId, severity, reason, source, actual, expected }: Remark): Diagnostic {
  const { path: file, line, column, endLine, endColumn } = source
  return {
    file,
    line,
    column,
    endLine,
    endColumn,
    severity,
    ruleId,
    source: 'sprint',
    reason,
    actual: actual ?? null,
    expected: [...(expected ?? [])],
    url: null,
    related: [],
    fix: null,
  }
}
