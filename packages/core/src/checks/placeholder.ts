import type { Finding } from '../diagnostics/finding.js'
import { quote } from '../diagnostics/quote.js'
import type { CheckRule } from './check-rule.js'

/**
 * Something left to fill in: `[TBD]`, a row of underscores, `XX%`. And, as a hint, what the document itself marks as
 * presumed.
 *
 * @example
 * const claims = [{ kind: 'placeholder', text: '____%', source: sourceAt(7) }]
 * runChecks(documentFrom({ claims }), { checks: [placeholder] })[0].reason
 * //=> 'Unexpected placeholder `____%`, expected a value'
 */
export const placeholder: CheckRule = {
  id: 'placeholder',
  severity: 'warning',
  *run({ claims }): Iterable<Finding> {
    for (const claim of claims) {
      if (claim.kind === 'unsure') {
        const reason = `Unexpected ${quote(claim.text)}, expected what is certain`
        yield { reason, source: claim.source, actual: claim.text, severity: 'info' }
      }
      if (claim.kind !== 'placeholder') continue
      yield {
        reason: `Unexpected placeholder ${quote(claim.text)}, expected a value`,
        source: claim.source,
        actual: claim.text,
      }
    }
  },
}
