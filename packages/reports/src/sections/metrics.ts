import { type Metric, reachesTarget } from '@sprint/core'
import template from '../../templates/partials/metrics.hbs'
import type { Sentence } from '../view/sentence.js'
import { type Table, tableOf } from '../view/table.js'
import { section } from './section.js'

/** A metric, and whether it has reached its target; `null` where nobody can tell. */
export interface MetricRow extends Metric {
  readonly reached: boolean | null
}

/** What the sprint is measured by, and how much of it is reached. */
export interface MetricsView extends Table<MetricRow> {
  /** `null` where no metric can be held against its target. */
  readonly summary: Sentence | null
}

/** What the sprint is measured by: before, hoped for, reached. */
export const metrics = section('metrics', template, (sprint, { messages }): MetricsView | undefined => {
  const { labels, sentences } = messages
  const rows = sprint.metrics.map((metric) => ({ ...metric, reached: reachesTarget(metric) }))
  const table = tableOf(rows, {
    name: labels.metric,
    baseline: labels.baseline,
    target: labels.target,
    actual: labels.actual,
    unit: labels.unit,
    reached: labels.reached,
  })
  const known = rows.filter(({ reached }) => reached !== null)
  const reached = known.filter((row) => row.reached === true).length
  const summary = known.length === 0 ? null : sentences.metrics(known.length, reached)
  return table === undefined ? undefined : { ...table, summary }
})
