import type { Finding } from '../diagnostics/finding.js'
import { testFeasibility } from '../feasibility/test-feasibility.js'
import { sayIn } from '../messages/say.js'
import type { CheckRule } from './check-rule.js'

const messages = {
  failed: 'Unexpected `{baseline}` failing tests at the baseline, expected work on each: {remainder} belong to no item',
  errors: 'Unexpected `{baseline}` errors at the baseline, expected work on each: {remainder} belong to no item',
} as const

const say = sayIn(messages)

/**
 * Failing tests or errors at the baseline that no planned work is going to mend.
 * Says nothing where no fixes are planned at all, and where the target lets as many be.
 *
 * @example
 * const tests = [testRunFrom({ role: 'baseline', failed: 18, source: sourceAt(5) })]
 * const claims = [{ kind: 'planned-tests', what: 'failed', count: 8, level: 'item', of: '1', text: 'Fix 8', source: sourceAt(30) }]
 * runChecks(documentFrom({ claims, sprint: { tests } }), { checks: [unownedRemainder] })[0].reason
 * //=> 'Unexpected `18` failing tests at the baseline, expected work on each: 10 belong to no item'
 */
export const unownedRemainder: CheckRule = {
  id: 'unowned-remainder',
  severity: 'info',
  messages,
  *run(document): Iterable<Finding> {
    for (const { what, baseline, plans, remainder, isReachable } of testFeasibility(document)) {
      if (remainder === 0 || isReachable === true) continue
      yield {
        ...say(what, { baseline: baseline.count, remainder }),
        source: baseline.source,
        actual: String(baseline.count),
        expected: [String(baseline.count - remainder)],
        related: plans.slice(0, 5).map(({ count, source }) => ({ reason: `${count} planned to be mended`, source })),
      }
    }
  },
}
