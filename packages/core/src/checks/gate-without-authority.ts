import type { Finding } from '../diagnostics/finding.js'
import { quote } from '../diagnostics/quote.js'
import type { DocumentKind } from '../model/sprint-document.js'
import type { CheckRule } from './check-rule.js'

/** Documents that set up gates; others tell what became of them, and an empty cell is a signature to come. */
const SETS_GATES: ReadonlySet<DocumentKind> = new Set(['plan', 'coordination'])

/**
 * A gate that nobody is named to sign, while others of the same document have somebody.
 * Says nothing where no gate of the document has an authority: there it may be clear who signs; nor of reports.
 *
 * @example
 * const gates = [gateFrom({ title: 'Tests signed', authority: 'Mara' }), gateFrom({ title: 'Release', due: '2026-03-06' })]
 * runChecks(documentFrom({ sprint: { gates } }), { checks: [gateWithoutAuthority] })[0].reason
 * //=> 'Unexpected gate `Release` without an authority, expected the name of who signs it'
 */
export const gateWithoutAuthority: CheckRule = {
  id: 'gate-without-authority',
  severity: 'warning',
  *run({ kind, sprint: { gates } }): Iterable<Finding> {
    if (!SETS_GATES.has(kind)) return
    const signed = gates.find(({ authority }) => authority !== null)
    if (signed === undefined) return
    for (const { title, authority, source } of gates) {
      if (authority !== null) continue
      yield {
        reason: `Unexpected gate ${quote(title)} without an authority, expected the name of who signs it`,
        source,
        related: [{ reason: `${signed.title}: ${signed.authority}`, source: signed.source }],
      }
    }
  },
}
