import type { Finding } from '../diagnostics/finding.js'
import { sayIn } from '../messages/say.js'
import { earlyStarts } from '../schedule/early-starts.js'
import { formatMoment } from '../schedule/moment.js'
import type { CheckRule } from './check-rule.js'

const messages = {
  beforeGate: 'Unexpected start of `{group}` at `{at, date}`, expected it after gate `{gate}` at {due, date}',
  beforeStart: 'Unexpected start of `{group}` at `{at, date}`, expected it after the start of `{other}` at {due, date}',
} as const

const say = sayIn(messages)

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
  messages,
  *run({ sprint, claims }): Iterable<Finding> {
    for (const { node, start, source, waitsFor, due } of earlyStarts(sprint, claims)) {
      const [actual, bound] = [formatMoment(start), formatMoment(due)]
      const stated = { group: node.ref, at: actual, due: bound }
      yield {
        ...(waitsFor.kind === 'gate'
          ? say('beforeGate', { ...stated, gate: waitsFor.ref })
          : say('beforeStart', { ...stated, other: waitsFor.ref })),
        source,
        actual,
        expected: [bound],
        related: [{ reason: `${waitsFor.entry.title}: ${bound}`, source: waitsFor.entry.source }],
      }
    }
  },
}
