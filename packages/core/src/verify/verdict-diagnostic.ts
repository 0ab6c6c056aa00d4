import type { Diagnostic, Severity } from '../diagnostics/diagnostic.js'
import { diagnostic } from '../diagnostics/finding.js'
import type { Verdict, VerdictOutcome } from './verdict.js'

const SEVERITY: Readonly<Record<Exclude<VerdictOutcome, 'confirmed'>, Severity>> = {
  contradicted: 'error',
  stale: 'warning',
  'no evidence': 'info',
}

/**
 * A verdict in the form of a finding, for SARIF, annotations and reports.
 *
 * @param verdict what was found
 * @returns nothing where the claim is confirmed
 * @example
 * const verdict = { kind: 'promised-file', outcome: 'stale', claim: '', evidence: '', reason: 'Old', messageId: null, data: {}, source: sourceAt(3) }
 * verdictDiagnostic(verdict)?.severity //=> 'warning'
 */
export function verdictDiagnostic({
  kind,
  outcome,
  reason,
  messageId,
  data,
  source,
  actual,
  expected,
}: Verdict): Diagnostic | null {
  if (outcome === 'confirmed') return null
  const rule = { id: kind, severity: SEVERITY[outcome], url: 'docs/guide/evidence.md' }
  return diagnostic(rule, {
    reason,
    ...(messageId !== null && { messageId, data }),
    source,
    ...(actual !== null && { actual }),
    ...(expected !== null && { expected: [expected] }),
  })
}
