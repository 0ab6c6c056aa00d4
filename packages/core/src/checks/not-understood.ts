import type { Finding } from '../diagnostics/finding.js'
import { quote } from '../diagnostics/quote.js'
import type { DocumentKind } from '../model/sprint-document.js'
import type { CheckRule } from './check-rule.js'

/** Blocks that are there to be read by people: nothing is missed where no extractor takes them. */
const PROSE: ReadonlySet<string> = new Set(['paragraph', 'blockquote', 'code', 'html', 'thematicBreak', 'definition'])

/** Documents that exist to list work. */
const LISTS_WORK: ReadonlySet<DocumentKind> = new Set(['plan', 'backlog', 'coordination'])

/**
 * Structure that looks like sprint data and was not understood, and a plan in which no work was found at all.
 * Says nothing of prose.
 *
 * @example
 * runChecks(documentFrom({ path: 'plan.md', kind: 'plan' }), { checks: [notUnderstood] })[0].reason
 * //=> 'Unexpected plan without items, expected work under headings, in tables or in lists'
 */
export const notUnderstood: CheckRule = {
  id: 'not-understood',
  severity: 'info',
  *run({ path, kind, sprint, notUnderstood: blocks }): Iterable<Finding> {
    if (LISTS_WORK.has(kind) && sprint.items.length === 0) {
      yield {
        reason: `Unexpected ${kind} without items, expected work under headings, in tables or in lists`,
        source: sprint.places.title ?? { path, line: 1, column: 1, endLine: 1, endColumn: 1 },
        severity: 'warning',
      }
    }
    for (const { type, text, source } of blocks) {
      if (PROSE.has(type)) continue
      yield { reason: `Unexpected ${type} ${quote(text)}, not understood`, source, actual: text }
    }
  },
}
