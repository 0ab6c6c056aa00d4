import template from '../../templates/partials/budgets.hbs'
import { tableOf } from '../view/table.js'
import { section } from './section.js'

/** What may be spent: hours, tokens, money. */
export const budgets = section('budgets', template, (sprint, { messages: { labels } }) =>
  tableOf(sprint.budgets, { name: labels.budget, amount: [labels.amount, 'number'], unit: labels.unit }),
)
