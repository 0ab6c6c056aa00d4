import template from '../../templates/partials/escalations.hbs'
import { tableOf } from '../view/table.js'
import { section } from './section.js'

/** What to do, and whom to turn to, when a blocker lasts. */
export const escalations = section('escalations', template, (sprint, { messages: { labels } }) =>
  tableOf(sprint.escalations, {
    level: labels.level,
    trigger: labels.trigger,
    within: labels.within,
    action: labels.action,
    contact: labels.contact,
    examples: labels.examples,
  }),
)
