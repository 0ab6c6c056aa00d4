import { compareDiagnostics } from '../diagnostics/compare-diagnostics.js'
import type { Diagnostic, Severity } from '../diagnostics/diagnostic.js'
import { diagnostic } from '../diagnostics/finding.js'
import { silence } from '../directives/silence.js'
import type { SprintDocument } from '../model/sprint-document.js'
import type { CheckRule } from './check-rule.js'
import { checks } from './index.js'

/** How to check. */
export interface CheckOptions {
  /** The rules to run; all of them by default. */
  readonly checks?: readonly CheckRule[]
  /** How grave a rule is, by its id, or `off`; as the rule says by default. */
  readonly severities?: Readonly<Record<string, Severity | 'off'>>
  /** What is set for a rule, by its id and the name of the option; its defaults otherwise. */
  readonly options?: Readonly<Record<string, Readonly<Record<string, number>>>>
  /** Also return what the document silences by its own comments. */
  readonly withSilenced?: boolean
}

/**
 * Find what is wrong inside a document: what it states held against what the rest of it says.
 *
 * @param document a document as it was read
 * @param options which rules, and how grave they are
 * @returns the findings, sorted by place
 * @example
 * const claims = [{ kind: 'placeholder', text: '[TBD]', source: sourceAt(12) }]
 * const [found] = runChecks(documentFrom({ claims, sprint: { items: [itemFrom({ title: 'Export invoices' })] } }))
 * found.reason //=> 'Unexpected placeholder `[TBD]`, expected a value'
 * found.line //=> 12
 */
export function runChecks(document: SprintDocument, options: CheckOptions = {}): Diagnostic[] {
  const messages: Diagnostic[] = []
  for (const check of options.checks ?? checks) {
    const severity = options.severities?.[check.id]
    if (severity === 'off') continue
    for (const finding of check.run(document, settingsOf(check, options))) {
      const message = diagnostic(check, finding)
      messages.push(severity === undefined ? message : { ...message, severity })
    }
  }
  const kept = options.withSilenced ? messages : [...silence(messages, document.directives).kept]
  return kept.sort(compareDiagnostics)
}

function settingsOf({ id, options }: CheckRule, { options: set }: CheckOptions): Record<string, number> {
  const defaults = Object.entries(options ?? {}).map(([name, option]) => [name, option.default] as const)
  return { ...Object.fromEntries(defaults), ...set?.[id] }
}
