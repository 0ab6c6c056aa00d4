import template from '../../templates/partials/parts-of-groups.hbs'
import { tableOf } from '../view/table.js'
import { groupRows, mainGroups, progressColumns } from './progress.js'
import { section } from './section.js'

/** The groups within groups, where the overview of the progress shows only the outermost ones. */
export const partsOfGroups = section('parts-of-groups', template, (sprint, { messages }) => {
  const shown = mainGroups(sprint)
  return tableOf(
    groupRows(
      sprint,
      sprint.groups.filter((group) => !shown.includes(group)),
      messages,
    ),
    progressColumns(messages),
  )
})
