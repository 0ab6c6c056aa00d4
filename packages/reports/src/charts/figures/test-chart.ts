import type { TestComparison } from '@sprint/core'
import type { Chart } from '../chart.js'
import { plotOf } from '../plot.js'

/** More parts of the suite than this have no room for their names. */
const MOST = 8

/**
 * How many tests passed at the start and how many pass now: by scope, or of one scope by what is counted.
 *
 * @param comparisons the scopes
 */
export function testChart(comparisons: readonly TestComparison[]): Chart | null {
  const known = comparisons.filter(
    ({ baseline, actual }) => typeof baseline?.passed === 'number' && typeof actual?.passed === 'number',
  )
  const [only] = known
  if (only === undefined || known.length > MOST) return null
  return known.length === 1
    ? chartOf(['Passed', 'Failed', 'Errors', 'Skipped'], countsOf(only.baseline), countsOf(only.actual))
    : chartOf(
        known.map(({ scope }) => scope ?? 'Whole suite'),
        known.map(({ baseline }) => baseline?.passed ?? null),
        known.map(({ actual }) => actual?.passed ?? null),
      )
}

type Counts = readonly (number | null)[]

function countsOf(run: TestComparison['actual']): Counts {
  return run === null ? [] : [run.passed, run.failed, run.errors, run.skipped]
}

function chartOf(labels: readonly string[], baseline: Counts, actual: Counts): Chart | null {
  const known = labels.map((_, at) => at).filter((at) => (baseline[at] ?? 0) > 0 || (actual[at] ?? 0) > 0)
  return plotOf({
    title: 'Tests against the baseline',
    description: 'The counts of the baseline beside those that were measured last.',
    unit: 'Tests',
    labels: known.map((at) => labels[at] ?? ''),
    series: [
      { name: 'Baseline', form: 'bars', values: known.map((at) => baseline[at] ?? null) },
      { name: 'Actual', form: 'bars', values: known.map((at) => actual[at] ?? null) },
    ],
  })
}
