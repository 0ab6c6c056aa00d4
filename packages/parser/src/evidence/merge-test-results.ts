import { addCounts, countCases, unnamedCounts } from './count-cases.js'
import { laterTime } from './iso-time.js'
import type { TestCase, TestResults } from './test-results.js'

/**
 * Make one run of several: the shards of a suite, and the runs that tried its failed tests again. The same test in two
 * of them is one that was retried: its last end counts, and it is flaky where it passed after it had failed. Runs
 * come in the order of their times, those without one first; else in the order given.
 *
 * @param runs results of the same suite
 * @returns `null` where there are none
 * @see https://ctrf.io/docs/specification/test (retries and flaky)
 * @example
 * const [first, again] = ['not ok', 'ok'].map((end) => readTestResults(`1..1\n${end} 1 - plates`, { path: 'a.tap' }).run)
 * mergeTestResults([first, again])?.cases[0]?.isFlaky //=> true
 */
export function mergeTestResults(runs: readonly TestResults[]): TestResults | null {
  const ordered = runs.toSorted(compareTimes)
  const [first, ...others] = ordered
  if (first === undefined) return null
  // One place has to stand for all: that of the whole run, not that of the few tests that were tried again.
  const largest = others.reduce((best, run) => (run.counts.total >= best.counts.total ? run : best), first)
  const cases = new Map<string, TestCase>()
  for (const one of ordered.flatMap((run) => run.cases)) {
    const before = cases.get(one.id)
    cases.set(one.id, before === undefined ? one : retried(before, one))
  }
  const merged = [...cases.values()]
  const tools = new Set(ordered.flatMap(({ tool }) => (tool === null ? [] : [tool])))
  return {
    tool: tools.size === 0 ? null : [...tools].join(', '),
    cases: merged,
    counts: addCounts([countCases(merged), ...ordered.map(unnamedCounts)]),
    at: ordered.reduce<string | null>((at, run) => laterTime(at, run.at), null),
    source: largest.source,
  }
}

function retried(before: TestCase, after: TestCase): TestCase {
  // A run for other tests may list this one as left out: that takes back nothing.
  if (after.status === 'skipped' && before.status !== 'skipped') return before
  if (before.status === 'skipped') return after
  return {
    ...after,
    isFlaky: after.status === 'passed' && (before.status !== 'passed' || before.isFlaky || after.isFlaky),
    retries: before.retries + after.retries + 1,
  }
}

function compareTimes(a: TestResults, b: TestResults): number {
  const [first, second] = [a.at ?? '', b.at ?? '']
  return first < second ? -1 : first > second ? 1 : 0
}
