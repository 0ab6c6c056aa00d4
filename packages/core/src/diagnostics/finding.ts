import type { MessageData } from '../messages/message-value.js'
import type { Source } from '../model/place.js'
import type { Diagnostic, Severity } from './diagnostic.js'

/** A replacement by which nothing else could be meant: in this place, `from` stands once, and becomes `to`. */
export interface SureFix {
  readonly source: Source
  readonly from: string
  readonly to: string
}

/** What a check returns: what it found and where. The runner adds who found it and how grave it is. */
export interface Finding {
  /** "Unexpected X, expected Y", values in backticks, no full stop. */
  readonly reason: string
  /** Which message of the rule it is, and its values: what `sayIn` gives. Without them it is said in English alone. */
  readonly messageId?: string
  readonly data?: MessageData
  readonly source: Source
  /** The value as stated. */
  readonly actual?: string
  /** The values that would be right. */
  readonly expected?: readonly string[]
  /** Other places that take part in it. */
  readonly related?: readonly { readonly reason: string; readonly source: Source }[]
  /** What makes it right, where only one thing can be meant. */
  readonly fix?: SureFix | null
  /** Where this finding is more or less grave than its rule usually is. */
  readonly severity?: Severity
}

/** The rule that a finding is stamped with. */
export interface Rule {
  /** Stable, in kebab case. */
  readonly id: string
  readonly severity: Severity
  /** The page about the rule; `docs/checks/<id>.md` by default, `null` where there is none. */
  readonly url?: string | null
}

function toSpan({ path, line, column, endLine, endColumn }: Source) {
  return { file: path, line, column, endLine, endColumn }
}

/**
 * Stamp a finding with its rule.
 *
 * @param rule the rule that found it
 * @param finding what was found
 * @returns plain data for people and machines
 * @example
 * const source = { path: 'plan.md', line: 4, column: 1, endLine: 4, endColumn: 9 }
 * const found = diagnostic({ id: 'date-order', severity: 'error' }, { reason: 'Unexpected end', source })
 * found.url //=> 'docs/checks/date-order.md'
 * found.file //=> 'plan.md'
 */
export function diagnostic(rule: Rule, finding: Finding): Diagnostic {
  return {
    ...toSpan(finding.source),
    severity: finding.severity ?? rule.severity,
    ruleId: rule.id,
    source: 'sprint',
    reason: finding.reason,
    messageId: finding.messageId ?? null,
    data: finding.data ?? {},
    actual: finding.actual ?? null,
    expected: [...(finding.expected ?? [])],
    url: rule.url === undefined ? `docs/checks/${rule.id}.md` : rule.url,
    related: (finding.related ?? []).map(({ reason, source }) => ({ reason, ...toSpan(source) })),
    fix: finding.fix ? { ...toSpan(finding.fix.source), from: finding.fix.from, to: finding.fix.to } : null,
  }
}
