import template from '../../templates/partials/metrics.hbs'
import { tableOf } from '../view/table.js'
import { section } from './section.js'

/** What the sprint is measured by: before, hoped for, reached. */
export const metrics = section('metrics', template, (sprint) =>
  tableOf(sprint.metrics, { name: 'Metric', baseline: 'Baseline', target: 'Target', actual: 'Actual', unit: 'Unit' }),
)
