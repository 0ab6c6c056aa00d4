import type { Person } from '@sprint/core'
import template from '../../templates/partials/people.hbs'
import { tableOf } from '../view/table.js'
import { section } from './section.js'

/** Who takes part: persons, teams, agents. */
export const people = section('people', template, (sprint, { messages: { labels } }) =>
  tableOf(sprint.people.map(withoutEcho), {
    name: labels.name,
    id: labels.id,
    kind: [labels.kind, 'word'],
    role: labels.role,
    environment: labels.environment,
    responsibilities: labels.responsibilities,
    contact: labels.contact,
  }),
)

/** Where a table names the role and nobody in it, the role is all that there is of a name. */
function withoutEcho(person: Person): Person {
  return person.role === person.name ? { ...person, role: null } : person
}
