import template from '../../templates/partials/handoffs.hbs'
import { tableOf } from '../view/table.js'
import { section } from './section.js'

/** Work that passes from one hand to another. */
export const handoffs = section('handoffs', template, (sprint, { messages: { labels } }) =>
  tableOf(sprint.handoffs, { from: labels.from, to: labels.to, artifact: labels.artifact }),
)
