import template from '../../templates/partials/dependencies.hbs'
import { tableOf } from '../view/table.js'
import { section } from './section.js'

/** What needs what. */
export const dependencies = section('dependencies', template, (sprint, { messages: { labels } }) =>
  tableOf(sprint.dependencies, { from: labels.from, to: labels.dependsOn, reason: labels.reason }),
)
