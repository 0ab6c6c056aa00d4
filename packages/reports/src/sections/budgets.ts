import type { Budget } from '@sprint/core'
import template from '../../templates/partials/budgets.hbs'
import type { Formats } from '../messages/formats.js'
import { tableOf } from '../view/table.js'
import { section } from './section.js'

/** What may be spent: hours, tokens, money, in the words of the documents. */
export const budgets = section('budgets', template, (sprint, { messages: { labels, formats } }) =>
  tableOf(
    sprint.budgets.map((budget) => ({ ...budget, stated: amountText(budget, formats) })),
    { name: labels.budget, stated: labels.amount },
  ),
)

function amountText({ stated, amount, unit }: Budget, { number }: Formats): string | null {
  if (stated !== null) return stated
  return amount === null ? null : [number(amount), unit ?? []].flat().join(' ')
}
