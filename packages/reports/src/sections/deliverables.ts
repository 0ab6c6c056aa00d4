import { type Deliverable, isDoneText } from '@sprint/core'
import template from '../../templates/partials/deliverables.hbs'
import { type Mark, marksOf } from '../view/marks.js'
import type { Sentence } from '../view/sentence.js'
import { statusText } from '../view/status-text.js'
import { type Table, tableOf } from '../view/table.js'
import { section } from './section.js'

/** What is handed over, and what evidence makes of that. */
export interface DeliverableRow extends Deliverable {
  readonly verified: Mark
}

/** What is handed over, and how much of it is there. */
export interface DeliverablesView extends Table<DeliverableRow> {
  /** `null` where the documents do not say of any of them whether it is there. */
  readonly summary: Sentence | null
}

/** What the sprint hands over, from whom to whom, and in what state it is. */
export const deliverables = section('deliverables', template, (sprint, context): DeliverablesView | undefined => {
  const { labels, sentences } = context.messages
  const all = sprint.deliverables
  const marks = marksOf(context)
  const rows = all.map((one) => ({
    ...one,
    status: statusText(one.status, context.messages),
    verified: marks.ofDeliverable(one),
  }))
  const table = tableOf(rows, {
    name: labels.deliverable,
    id: labels.id,
    producer: labels.from,
    consumer: labels.to,
    status: labels.status,
    verified: [labels.verified, 'word'],
  })
  const unknown = all.filter(({ status }) => status === null).length
  const done = all.filter(({ status }) => isDoneText(status)).length
  const summary = unknown === all.length ? null : sentences.deliverables(all.length, done, unknown)
  return table === undefined ? undefined : { ...table, summary }
})
