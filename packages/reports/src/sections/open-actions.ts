import { isDoneText } from '@sprint/core'
import template from '../../templates/partials/open-actions.hbs'
import { sprintName } from '../view/sprint-name.js'
import { tableOf } from '../view/table.js'
import { section } from './section.js'

/** What the retrospectives of all sprints resolved on and nobody has said to be done. */
export const openActions = section('open-actions', template, (sprint, { earlier, messages: { labels } }) =>
  tableOf(
    [...earlier, sprint].flatMap((one) =>
      one.lessons.actions
        .filter(({ status }) => !isDoneText(status))
        .map((action) => ({ ...action, sprint: sprintName(one) })),
    ),
    { text: labels.action, owner: labels.owner, due: labels.due, status: labels.status, sprint: labels.sprint },
  ),
)
