import type { ClaimOf } from '../model/claim.js'
import type { Source } from '../model/place.js'
import type { SprintDocument } from '../model/sprint-document.js'
import type { TestRun } from '../model/test-run.js'
import { groupBy } from '../select/group-by.js'
import { isStrictTarget } from '../select/is-strict-target.js'
import { scopeKey } from '../select/test-scope.js'

type Mended = 'failed' | 'errors'

/** Whether a plan can reach the number of failing tests that it aims at. */
export interface TestFeasibility {
  readonly what: Mended
  readonly baseline: { readonly count: number; readonly source: Source }
  /** How many the plan is going to mend. */
  readonly planned: number
  readonly plans: readonly { readonly count: number; readonly source: Source }[]
  /** How many nobody is going to mend. */
  readonly remainder: number
  readonly target: { readonly count: number; readonly isStrict: boolean; readonly source: Source } | null
  /** `null` where there is no target. */
  readonly isReachable: boolean | null
}

interface Plan {
  readonly count: number
  readonly source: Source
}

function sumOf(plans: readonly Plan[]): number {
  return plans.reduce((sum, { count }) => sum + count, 0)
}

/** A plan tells the same fix again in its summary: of what items, groups and the whole say, the most counts. */
function stated(claims: readonly ClaimOf<'planned-tests'>[]): Plan[] {
  const levels = [...groupBy(claims, ({ level }) => level).values()].map((level) => [
    ...new Map(level.map((claim) => [`${claim.of} ${claim.count}`, claim])).values(),
  ])
  return levels.reduce<Plan[]>((best, level) => (sumOf(level) > sumOf(best) ? level : best), [])
}

/** Where no plan is stated, the failures that the document sorts by subject are taken for planned. */
function named(runs: readonly TestRun[], what: Mended): Plan[] {
  const bySubject = groupBy(
    runs.filter(({ role, scope }) => role === 'baseline' && scope !== null),
    ({ scope }) => scope,
  )
  const plans = [...bySubject.values()].flatMap(([run]) => {
    const count = run?.[what] ?? 0
    return run === undefined || count === 0 ? [] : [{ count, source: run.source }]
  })
  return plans.length < 2 ? [] : plans
}

function targetOf({ sprint }: SprintDocument, what: Mended): TestFeasibility['target'] {
  const run = sprint.tests.find((one) => one.role === 'target' && scopeKey(one.scope) === null && one[what] !== null)
  const count = run?.[what] ?? null
  if (run === undefined || count === null) return null
  return { count, isStrict: isStrictTarget(sprint, run, count), source: run.source }
}

/**
 * Hold the failures that a plan aims at against its baseline and the fixes it plans.
 * Where nothing tells what is going to be mended there is nothing to compute.
 *
 * @param document a document as it was read
 * @returns an entry each for failed tests and for errors, where the baseline and the plan are known
 * @example
 * const tests = [
 *   testRunFrom({ role: 'baseline', failed: 18, source: sourceAt(5) }),
 *   testRunFrom({ role: 'target', failed: 10, source: sourceAt(9) }),
 * ]
 * const claims = [{ kind: 'planned-tests', what: 'failed', count: 7, level: 'item', of: '1', text: 'Fix 7 tests', source: sourceAt(30) }]
 * const [{ remainder, isReachable }] = testFeasibility(documentFrom({ claims, sprint: { tests } }))
 * remainder //=> 11
 * isReachable //=> false
 */
export function testFeasibility(document: SprintDocument): TestFeasibility[] {
  const firstGroup = Math.min(...document.sprint.groups.map(({ source }) => source.line))
  const baselines = document.sprint.tests.filter(
    ({ role, failed, errors }) => role === 'baseline' && (failed !== null || errors !== null),
  )
  // What stands in front of every group is of all of them, even where a group says it again as its own.
  const whole =
    baselines.find(({ scope }) => scope === null) ?? baselines.find(({ source }) => source.line < firstGroup)
  if (whole === undefined) return []
  const claims = document.claims.filter((claim) => claim.kind === 'planned-tests')
  return (['failed', 'errors'] as const).flatMap((what): TestFeasibility[] => {
    const count = whole[what]
    const plans =
      claims.length > 0 ? stated(claims.filter((claim) => claim.what === what)) : named(document.sprint.tests, what)
    if (count === null || count === 0 || plans.length === 0) return []
    const planned = sumOf(plans)
    const remainder = Math.max(0, count - planned)
    const target = targetOf(document, what)
    const isReachable = target && (target.isStrict ? remainder < target.count : remainder <= target.count)
    return [{ what, baseline: { count, source: whole.source }, planned, plans, remainder, target, isReachable }]
  })
}
