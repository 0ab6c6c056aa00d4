import template from '../../templates/partials/events.hbs'
import { tableOf } from '../view/table.js'
import { section } from './section.js'

/** Ceremonies, checkpoints, points on the timeline. */
export const events = section('events', template, (sprint, { messages: { labels } }) =>
  tableOf(sprint.events, {
    at: [labels.when, 'moment'],
    title: labels.event,
    participants: labels.participants,
  }),
)
