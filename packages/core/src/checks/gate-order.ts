import type { Finding } from '../diagnostics/finding.js'
import { lateAgenda, lateAgendaMessages } from '../findings/late-agenda.js'
import { sayIn } from '../messages/say.js'
import { gateDisorder } from '../schedule/gate-disorder.js'
import { formatMoment } from '../schedule/moment.js'
import { refOf } from '../select/ref-of.js'
import type { CheckRule } from './check-rule.js'

const messages = {
  afterGate: 'Unexpected `{title}` at `{at, date}`, expected it after gate `{gate}` at {due, date}',
} as const

const say = sayIn(messages)

/**
 * A gate that is due before a gate which has to pass first, or an event that gathers the sign-offs of gates which are
 * due later, or a meeting that prepares a decision after its gate. Says nothing where both fall on one day and one of the times is not stated.
 *
 * @example
 * const gates = [
 *   gateFrom({ id: '1', title: 'Tests signed', due: '2026-03-06' }),
 *   gateFrom({ id: '2', title: 'Release', due: '2026-03-05', blockedBy: ['Gate 1'] }),
 * ]
 * runChecks(documentFrom({ sprint: { gates } }), { checks: [gateOrder] })[0].reason
 * //=> 'Unexpected `Release` at `2026-03-05`, expected it after gate `1` at 2026-03-06'
 */
export const gateOrder: CheckRule = {
  id: 'gate-order',
  severity: 'warning',
  messages: { ...messages, ...lateAgendaMessages },
  *run(document): Iterable<Finding> {
    yield* lateAgenda(document)
    const { sprint } = document
    for (const { entry, at, before, due } of gateDisorder(sprint)) {
      const [actual, bound] = [formatMoment(at), formatMoment(due)]
      yield {
        ...say('afterGate', { title: entry.title, at: actual, gate: refOf(before), due: bound }),
        source: entry.source,
        actual,
        expected: [bound],
        related: [{ reason: `${before.title}: ${bound}`, source: before.source }],
      }
    }
  },
}
