import template from '../../templates/partials/escalations.hbs'
import { tableOf } from '../view/table.js'
import { section } from './section.js'

/** What to do, and whom to turn to, when a blocker lasts. */
export const escalations = section('escalations', template, (sprint) =>
  tableOf(sprint.escalations, {
    level: 'Level',
    trigger: 'Trigger',
    within: 'Within',
    action: 'Action',
    contact: 'Contact',
    examples: 'Examples',
  }),
)
