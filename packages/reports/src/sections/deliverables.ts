import template from '../../templates/partials/deliverables.hbs'
import { tableOf } from '../view/table.js'
import { section } from './section.js'

/** What the sprint hands over, from whom to whom, and in what state it is. */
export const deliverables = section('deliverables', template, (sprint, { messages: { labels } }) =>
  tableOf(sprint.deliverables, {
    name: labels.deliverable,
    id: labels.id,
    producer: labels.from,
    consumer: labels.to,
    status: labels.status,
  }),
)
