import type { Sprint } from '../model/sprint.js'
import type { TestRun } from '../model/test-run.js'
import { groupBy } from '../select/group-by.js'
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

function last(runs: readonly TestRun[], role: TestRun['role']): TestRun | null {
  return runs.findLast((run) => run.role === role) ?? null
}

/**
 * Hold the measured test counts of a sprint against its baseline and its target, scope by scope.
 * Of several counts with the same scope and role the last one counts.
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
      meetsTarget: target && actual && meetsTarget(target, actual),
    }
  })
}
