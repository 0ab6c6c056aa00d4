import template from '../../templates/partials/events.hbs'
import { tableOf } from '../view/table.js'
import { section } from './section.js'

/** Ceremonies, checkpoints, points on the timeline. */
export const events = section('events', template, (sprint) =>
  tableOf(sprint.events, { at: 'When', title: 'Event', participants: 'Participants' }),
)
