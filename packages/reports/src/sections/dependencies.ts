import template from '../../templates/partials/dependencies.hbs'
import { tableOf } from '../view/table.js'
import { section } from './section.js'

/** What needs what. */
export const dependencies = section('dependencies', template, (sprint) =>
  tableOf(sprint.dependencies, { from: 'From', to: 'Depends on', reason: 'Reason' }),
)
