import template from '../../templates/partials/people.hbs'
import { tableOf } from '../view/table.js'
import { section } from './section.js'

/** Who takes part: persons, teams, agents. */
export const people = section('people', template, (sprint) =>
  tableOf(sprint.people, {
    name: 'Name',
    id: 'ID',
    kind: ['Kind', 'word'],
    role: 'Role',
    environment: 'Environment',
    responsibilities: 'Responsibilities',
    contact: 'Contact',
  }),
)
