import template from '../../templates/partials/people.hbs'
import { tableOf } from '../view/table.js'
import { section } from './section.js'

/** Who takes part: persons, teams, agents. */
export const people = section('people', template, (sprint, { messages: { labels } }) =>
  tableOf(sprint.people, {
    name: labels.name,
    id: labels.id,
    kind: [labels.kind, 'word'],
    role: labels.role,
    environment: labels.environment,
    responsibilities: labels.responsibilities,
    contact: labels.contact,
  }),
)
