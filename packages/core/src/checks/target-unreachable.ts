import type { Finding } from '../diagnostics/finding.js'
import { testFeasibility } from '../feasibility/test-feasibility.js'
import { testGrowth } from '../feasibility/test-growth.js'
import { sayIn } from '../messages/say.js'
import type { SprintDocument } from '../model/sprint-document.js'
import type { CheckRule } from './check-rule.js'

const messages = {
  tooMany:
    'Unexpected target of `{target}` tests, expected `{expected}`: {baseline} at the baseline and {added} to be added',
  failedAtMost:
    'Unexpected target of at most `{target}` failing tests, expected `{remainder}`: {baseline} at the baseline, of which the plan mends {planned}',
  failedBelow:
    'Unexpected target of fewer than `{target}` failing tests, expected `{remainder}`: {baseline} at the baseline, of which the plan mends {planned}',
  errorsAtMost:
    'Unexpected target of at most `{target}` errors, expected `{remainder}`: {baseline} at the baseline, of which the plan mends {planned}',
  errorsBelow:
    'Unexpected target of fewer than `{target}` errors, expected `{remainder}`: {baseline} at the baseline, of which the plan mends {planned}',
} as const

const say = sayIn(messages)

/** How many of the planned fixes a finding points to. */
const SHOWN = 5

/** More tests at the end than those there are and those to be added. */
function* moreThanThereAre(document: SprintDocument): Iterable<Finding> {
  for (const { what, stated, baseline, added, expected } of testGrowth(document)) {
    if (what !== 'too-many') continue
    yield {
      ...say('tooMany', { target: stated.count, expected, baseline: baseline.count, added }),
      source: stated.source,
      actual: String(stated.count),
      expected: [String(expected)],
      related: [{ reason: `${baseline.count} tests at the baseline`, source: baseline.source }],
    }
  }
}

const NAMES = { failed: 'failing tests', errors: 'errors' } as const

/**
 * A target for failing tests or errors that the plan does not reach even if it mends everything that it sets out to, or
 * more tests at the end than there are and are to be added.
 * Says nothing where no fixes are planned, or no baseline is stated.
 *
 * @example
 * const tests = [
 *   testRunFrom({ role: 'baseline', errors: 77, source: sourceAt(5) }),
 *   testRunFrom({ role: 'target', errors: 20, source: sourceAt(9) }),
 * ]
 * const claims = [{ kind: 'planned-tests', what: 'errors', count: 24, level: 'item', of: '1', text: 'Fix 24', source: sourceAt(30) }]
 * runChecks(documentFrom({ claims, sprint: { tests } }), { checks: [targetUnreachable] })[0].reason
 * //=> 'Unexpected target of at most `20` errors, expected `53`: 77 at the baseline, of which the plan mends 24'
 */
export const targetUnreachable: CheckRule = {
  id: 'target-unreachable',
  severity: 'warning',
  messages,
  *run(document): Iterable<Finding> {
    yield* moreThanThereAre(document)
    for (const { what, baseline, planned, plans, remainder, target, isReachable } of testFeasibility(document)) {
      if (target === null || isReachable !== false) continue
      yield {
        ...say(`${what}${target.isStrict ? 'Below' : 'AtMost'}`, {
          target: target.count,
          remainder,
          baseline: baseline.count,
          planned,
        }),
        source: target.source,
        actual: String(target.count),
        expected: [String(remainder)],
        related: [
          { reason: `${baseline.count} ${NAMES[what]} at the baseline`, source: baseline.source },
          ...plans.slice(0, SHOWN).map(({ count, source }) => ({ reason: `${count} planned to be mended`, source })),
        ],
      }
    }
  },
}
