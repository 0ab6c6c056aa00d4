import template from '../../templates/partials/metrics.hbs'
import { tableOf } from '../view/table.js'
import { section } from './section.js'

/** What the sprint is measured by: before, hoped for, reached. */
export const metrics = section('metrics', template, (sprint, { messages: { labels } }) =>
  tableOf(sprint.metrics, {
    name: labels.metric,
    baseline: labels.baseline,
    target: labels.target,
    actual: labels.actual,
    unit: labels.unit,
  }),
)
