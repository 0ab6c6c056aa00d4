import type { Finding, SureFix } from '../diagnostics/finding.js'
import { testGrowth } from '../feasibility/test-growth.js'
import { listedTestMessages, moreThanAll } from '../findings/listed-tests.js'
import { sayIn } from '../messages/say.js'
import type { SprintDocument } from '../model/sprint-document.js'
import type { TestRun } from '../model/test-run.js'
import type { CheckRule } from './check-rule.js'

const messages = {
  counts: 'Unexpected total `{total}`, expected `{sum}`, the sum of the counts',
  withoutAdded: 'Unexpected total `{total}`, expected `{expected}`: {now} now and {added} to be added',
} as const

const say = sayIn(messages)

function subsetSums(counts: readonly number[]): Set<number> {
  let sums = new Set<number>()
  for (const count of counts) sums = new Set([...sums, count, ...[...sums].map((sum) => sum + count)])
  return sums
}

/**
 * What a total contradicts, if anything. A total may count what was executed, or what was collected, with or without
 * what was skipped or went wrong: it is wrong only where no choice of the counts adds up to it.
 */
function contradiction({ role, passed, failed, errors, skipped, total }: TestRun): number | undefined {
  if (total === null || passed === null) return undefined
  // The counts of a target are limits, each for itself.
  if (role === 'target') return undefined
  // Fewer tests in all than passed are another number than the whole: of new tests, of those of a file, or before.
  if (passed > total) return undefined
  const counts = [passed, failed, errors, skipped].filter((count) => count !== null)
  const sum = counts.reduce((a, b) => a + b, 0)
  if (subsetSums(counts).has(total)) return undefined
  // What is missing from a total may be what the document does not count.
  const isWhole = failed !== null && skipped !== null
  return sum > total || isWhole ? sum : undefined
}

/** With every count stated, it is the total that was worked out from the others. */
function fixOf({ failed, skipped, total, source }: TestRun, sum: number): SureFix | null {
  return failed === null || skipped === null ? null : { source, from: String(total), to: String(sum) }
}

/** A whole that stays as it is though tests are to be added to it. */
function* withoutAdded(document: SprintDocument): Iterable<Finding> {
  for (const { what, stated, baseline, added, expected } of testGrowth(document)) {
    if (what !== 'left-out') continue
    yield {
      ...say('withoutAdded', { total: stated.count, expected, now: baseline.count, added }),
      source: stated.source,
      actual: String(stated.count),
      expected: [String(expected)],
      severity: 'info',
      related: [{ reason: `${baseline.count} tests now`, source: baseline.source }],
    }
  }
}

/**
 * A number of tests in all that no choice of the stated counts adds up to, that leaves out the tests to be added, or
 * that is less than the tests listed part by part.
 * Says nothing where a count that is not stated can make up for what is missing, and where more passed than there are:
 * that is the number of something else. `--fix` writes the sum where all
 * counts are stated.
 *
 * @example
 * const run = testRunFrom({ passed: 40, failed: 5, skipped: 3, total: 50 })
 * runChecks(documentFrom({ sprint: { tests: [run] } }), { checks: [testTotal] })[0].reason
 * //=> 'Unexpected total `50`, expected `48`, the sum of the counts'
 */
export const testTotal: CheckRule = {
  id: 'test-total',
  severity: 'warning',
  messages: { ...messages, ...listedTestMessages },
  *run(document): Iterable<Finding> {
    yield* withoutAdded(document)
    const { sprint } = document
    yield* moreThanAll(sprint)
    for (const run of sprint.tests) {
      const sum = contradiction(run)
      if (sum === undefined) continue
      yield {
        ...say('counts', { total: run.total ?? 0, sum }),
        source: run.source,
        actual: String(run.total),
        expected: [String(sum)],
        fix: fixOf(run, sum),
      }
    }
  },
}
