import type { TestComparison } from '@sprint/core'
import type { Messages } from '../../messages/messages.js'
import type { Chart } from '../chart.js'
import { plotOf } from '../plot.js'

/** More parts of the suite than this have no room for their names. */
const MOST = 8

/**
 * How many tests passed at the start and how many pass now: by scope, or of one scope by what is counted.
 *
 * @param comparisons the scopes
 * @param messages of the language
 */
export function testChart(comparisons: readonly TestComparison[], messages: Messages): Chart | null {
  const { labels, tests } = messages
  const known = comparisons.filter(
    ({ baseline, actual }) => typeof baseline?.passed === 'number' && typeof actual?.passed === 'number',
  )
  const [only] = known
  if (only === undefined || known.length > MOST) return null
  return known.length === 1
    ? chartOf(
        [labels.passed, labels.failed, labels.errors, labels.skipped],
        countsOf(only.baseline),
        countsOf(only.actual),
        messages,
      )
    : chartOf(
        known.map(({ scope }) => scope ?? tests.wholeSuite),
        known.map(({ baseline }) => baseline?.passed ?? null),
        known.map(({ actual }) => actual?.passed ?? null),
        messages,
      )
}

type Counts = readonly (number | null)[]

function countsOf(run: TestComparison['actual']): Counts {
  return run === null ? [] : [run.passed, run.failed, run.errors, run.skipped]
}

function chartOf(
  names: readonly string[],
  baseline: Counts,
  actual: Counts,
  { charts, labels }: Messages,
): Chart | null {
  const known = names.map((_, at) => at).filter((at) => (baseline[at] ?? 0) > 0 || (actual[at] ?? 0) > 0)
  return plotOf({
    title: charts.tests,
    description: charts.testsMean,
    unit: labels.tests,
    labels: known.map((at) => names[at] ?? ''),
    series: [
      { name: labels.baseline, form: 'bars', values: known.map((at) => baseline[at] ?? null) },
      { name: labels.actual, form: 'bars', values: known.map((at) => actual[at] ?? null) },
    ],
  })
}
