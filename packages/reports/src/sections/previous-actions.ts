import template from '../../templates/partials/previous-actions.hbs'
import { actionTable } from './lessons.js'
import { section } from './section.js'

/** What became of the actions that the last retrospective resolved on. */
export const previousActions = section('previous-actions', template, (_, { previous, messages }) =>
  previous === null ? undefined : actionTable(previous.lessons.actions, messages),
)
