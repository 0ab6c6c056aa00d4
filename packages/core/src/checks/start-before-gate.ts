import type { Finding } from '../diagnostics/finding.js'
import { quote } from '../diagnostics/quote.js'
import { earlyStarts } from '../schedule/early-starts.js'
import { formatMoment } from '../schedule/moment.js'
import type { CheckRule } from './check-rule.js'

/**
 * A team, phase or track that begins before a gate that it has to wait for, or no later than the group whose results it
 * needs. Says nothing where both fall on one day and one of the times is not stated.
 *
 * @example
 * const groups = [groupFrom({ id: 'Docs', title: 'Manual', kind: 'team', start: '2026-03-04' })]
 * const gates = [gateFrom({ id: '1', title: 'Tests signed', due: '2026-03-05', blocks: ['Docs'] })]
 * runChecks(documentFrom({ sprint: { groups, gates } }), { checks: [startBeforeGate] })[0].reason
 * //=> 'Unexpected start of `Docs` at `2026-03-04`, expected it after gate `1` at 2026-03-05'
 */
export const startBeforeGate: CheckRule = {
  id: 'start-before-gate',
  severity: 'warning',
  *run({ sprint, claims }): Iterable<Finding> {
    for (const { node, start, source, waitsFor, due } of earlyStarts(sprint, claims)) {
      const [actual, bound] = [formatMoment(start), formatMoment(due)]
      const what = waitsFor.kind === 'gate' ? 'gate' : 'the start of'
      yield {
        reason: `Unexpected start of ${quote(node.ref)} at \`${actual}\`, expected it after ${what} ${quote(waitsFor.ref)} at ${bound}`,
        source,
        actual,
        expected: [bound],
        related: [{ reason: `${waitsFor.entry.title}: ${bound}`, source: waitsFor.entry.source }],
      }
    }
  },
}
