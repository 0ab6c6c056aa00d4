import type { Sprint } from '../model/sprint.js'
import type { TestRun } from '../model/test-run.js'
import { groupBy } from '../select/group-by.js'
import { isStrictTarget } from '../select/is-strict-target.js'
import { scopeKey } from '../select/test-scope.js'
import { meetsTarget } from './meets-target.js'
import { type TestDelta, testDelta } from './test-delta.js'

/** What is known of one part of the test suite: what was, what was hoped for, what was measured last. */
export interface TestComparison {
  readonly scope: string | null
  readonly baseline: TestRun | null
  readonly target: TestRun | null
  readonly actual: TestRun | null
  readonly delta: TestDelta | null
  readonly meetsTarget: boolean | null
}

/** The newest; of the same day the one of the most tests, as whoever counts a part often leaves it unnamed. */
function last(runs: readonly TestRun[], role: TestRun['role']): TestRun | null {
  const own = runs.filter((run) => run.role === role)
  const newest = own.at(-1)
  const sameDay = own.filter(({ at }) => at === newest?.at)
  return sameDay.reduce<TestRun | null>(
    (best, run) => (best === null || sizeOf(run) >= sizeOf(best) ? run : best),
    null,
  )
}

function sizeOf({ passed, failed, errors, skipped, total }: TestRun): number {
  return total ?? (passed ?? 0) + (failed ?? 0) + (errors ?? 0) + (skipped ?? 0)
}

/**
 * Hold the measured test counts of a sprint against its baseline and its target, scope by scope.
 * Of several counts with the same scope and role the newest one counts, of those of one day the one of the most tests.
 *
 * @param sprint a sprint
 * @returns one entry for each scope, in the order of the document
 * @example
 * const tests = [testRunFrom({ role: 'baseline', passed: 90 }), testRunFrom({ passed: 97 })]
 * compareTests(sprintFrom({ tests }))[0].delta.passed //=> 7
 */
export function compareTests(sprint: Sprint): TestComparison[] {
  const scopes = groupBy(sprint.tests, ({ scope }) => scopeKey(scope))
  return [...scopes].map(([key, runs]) => {
    const [baseline, target, actual] = [last(runs, 'baseline'), last(runs, 'target'), last(runs, 'actual')]
    return {
      scope: key === null ? null : (runs[0]?.scope ?? null),
      baseline,
      target,
      actual,
      delta: baseline && actual && testDelta(baseline, actual),
      meetsTarget: target && actual && meetsTarget(target, actual, (count) => isStrictTarget(sprint, target, count)),
    }
  })
}
