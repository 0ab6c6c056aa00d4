import { LEVELS } from '@sprint/core'
import template from '../../templates/partials/risks.hbs'
import { tableOf } from '../view/table.js'
import { section } from './section.js'

/** What may go wrong, the gravest first. */
export const risks = section('risks', template, (sprint, { messages: { labels } }) => {
  const grades = [...LEVELS, null]
  const rows = sprint.risks.toSorted((a, b) => grades.indexOf(a.level) - grades.indexOf(b.level))
  return tableOf(rows, {
    title: labels.risk,
    level: [labels.level, 'word'],
    likelihood: [labels.likelihood, 'word'],
    mitigation: labels.mitigation,
  })
})
