import { isDoneText } from '@sprint/core'
import template from '../../templates/partials/open-actions.hbs'
import { sprintName } from '../view/sprint-name.js'
import { statusText } from '../view/status-text.js'
import { tableOf } from '../view/table.js'
import { section } from './section.js'

/** What the retrospectives of all sprints resolved on and nobody has said to be done. */
export const openActions = section('open-actions', template, (sprint, { earlier, messages }) =>
  tableOf(
    [...earlier, sprint].flatMap((one) =>
      one.lessons.actions
        .filter(({ status }) => !isDoneText(status))
        .map((action) => ({ ...action, status: statusText(action.status, messages), sprint: sprintName(one) })),
    ),
    {
      text: messages.labels.action,
      owner: messages.labels.owner,
      due: messages.labels.due,
      status: messages.labels.status,
      sprint: messages.labels.sprint,
    },
  ),
)
