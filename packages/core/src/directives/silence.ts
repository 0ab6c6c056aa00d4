import type { Diagnostic } from '../diagnostics/diagnostic.js'
import type { Directive } from '../model/directive.js'

/** A finding, and the comment that silences it. */
export interface Silenced {
  readonly message: Diagnostic
  readonly directive: Directive
}

/** What is left of the findings of a document, and what its own comments silence. */
export interface Silence {
  readonly kept: readonly Diagnostic[]
  readonly silenced: readonly Silenced[]
}

/**
 * Tell the findings that a document silences by its comments from the others.
 *
 * @param messages the findings of the document
 * @param directives its comments, in order
 * @example
 * const directive = { kind: 'disable', rules: ['placeholder'], reason: null, nextLine: 2, source: sourceAt(1) }
 * const found = diagnostic({ id: 'placeholder', severity: 'warning' }, { reason: 'Unexpected `TBD`', source: sourceAt(7) })
 * silence([found], [directive]).kept //=> []
 */
export function silence(messages: readonly Diagnostic[], directives: readonly Directive[]): Silence {
  if (directives.length === 0) return { kept: messages, silenced: [] }
  const kept: Diagnostic[] = []
  const silenced: Silenced[] = []
  for (const message of messages) {
    const directive = silencing(message, directives)
    if (directive === null) kept.push(message)
    else silenced.push({ message, directive })
  }
  return { kept, silenced }
}

/**
 * Whether a comment speaks of a rule.
 *
 * @param directive the comment
 * @param ruleId the rule
 */
export function concerns({ rules }: Directive, ruleId: string): boolean {
  return rules.length === 0 || rules.includes(ruleId)
}

/** The last comment with a say on the line of a finding, if it disables the rule. */
function silencing({ ruleId, line }: Diagnostic, directives: readonly Directive[]): Directive | null {
  let last: Directive | null = null
  for (const directive of directives) {
    if (!concerns(directive, ruleId) || directive.source.line > line) continue
    if (directive.kind === 'disable-next-line' && directive.nextLine === line) return directive
    if (directive.kind === 'disable') last = directive
    if (directive.kind === 'enable') last = null
  }
  return last
}
