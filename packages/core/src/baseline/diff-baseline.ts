import { formatNumber } from '../diagnostics/format-range.js'
import { type TestDelta, testDelta } from '../metrics/test-delta.js'
import type { TestRun } from '../model/test-run.js'
import type { WorkItem } from '../model/work-item.js'
import type { Baseline } from './baseline.js'
import { type ComparedTests, compareIdentities } from './compare-identities.js'
import type { MeasuredTests } from './measured-tests.js'

/** How a run of tests compares with a baseline. */
export interface BaselineDiff {
  /** The counts before; a document may state some of them only. */
  readonly before: TestRun
  readonly now: TestRun
  readonly delta: TestDelta
  /** Test by test; `null` where one of the two sides has counts only. */
  readonly tests: ComparedTests | null
  /** What got worse, each a sentence without a full stop; empty where nothing did. */
  readonly regressions: readonly string[]
}

export interface BaselineDiffOptions {
  /** The work of the sprint: a failing test that an item names is owned by it. Without it nobody is asked to own one. */
  readonly items?: readonly WorkItem[]
}

/**
 * Compare a run of tests with a baseline: test by test where both name their tests, else by their counts.
 *
 * @param baseline recorded, or as a document states it
 * @param run what the tests came to now
 * @param options the work of the sprint
 * @returns what is new, fixed, still failing and gone, and what got worse
 * @example
 * const before = recordBaseline(measuredFrom({ cases: [{ id: 'a' }, { id: 'b', status: 'failed' }] }), { name: '12' })
 * const now = measuredFrom({ cases: [{ id: 'a', status: 'failed' }, { id: 'b' }] })
 * diffBaseline(before, now).tests?.fixed.map(({ id }) => id) //=> ['b']
 * diffBaseline(before, now).regressions //=> ['1 test fails that did not: `a`']
 */
export function diffBaseline(
  baseline: Baseline | TestRun,
  run: MeasuredTests,
  options: BaselineDiffOptions = {},
): BaselineDiff {
  const now = toRun(run, 'actual')
  const before = 'tests' in baseline ? toRun({ ...baseline, source: run.source }, 'baseline') : baseline
  const recorded = 'tests' in baseline ? baseline.tests : []
  const isByName = recorded.length > 0 && run.cases.length === run.counts.total
  const tests = isByName ? compareIdentities(recorded, run.cases, options.items ?? null) : null
  const delta = testDelta(before, now)
  return { before, now, delta, tests, regressions: tests ? [...broken(tests), ...shrunk(delta)] : worse(delta) }
}

function toRun(
  { counts, at, source }: Pick<MeasuredTests, 'counts' | 'at' | 'source'>,
  role: TestRun['role'],
): TestRun {
  return { scope: null, role, ...counts, at, source }
}

function broken({ newFailures }: ComparedTests): string[] {
  if (newFailures.length === 0) return []
  const names = newFailures.slice(0, 3).map(({ id }) => `\`${id}\``)
  const more = newFailures.length > names.length ? ` and ${newFailures.length - names.length} more` : ''
  return [`${counted(newFailures.length, 'test fails', 'tests fail')} that did not: ${names.join(', ')}${more}`]
}

/** A test that is no longer run cannot fail. */
function shrunk({ total }: TestDelta): string[] {
  if (total === null || total >= 0) return []
  return [`${counted(-total, 'test fewer is', 'tests fewer are')} run`]
}

function worse(delta: TestDelta): string[] {
  const more = [
    { change: delta.failed, one: 'test more fails', many: 'tests more fail' },
    { change: delta.errors, one: 'test more ends in an error', many: 'tests more end in an error' },
  ].flatMap(({ change, one, many }) => (change !== null && change > 0 ? [counted(change, one, many)] : []))
  const fewer =
    delta.passed !== null && delta.passed < 0 ? [counted(-delta.passed, 'test fewer passes', 'tests fewer pass')] : []
  return [...more, ...fewer, ...shrunk(delta)]
}

function counted(count: number, one: string, many: string): string {
  return `${formatNumber(count)} ${count === 1 ? one : many}`
}
