import type { Source } from '@sprint/core'
import template from '../../templates/partials/decisions.hbs'
import { tableOf } from '../view/table.js'
import { section } from './section.js'

/** A decision in one line. */
export interface DecisionRow {
  readonly question: string
  /** `go`, `no-go`, `pending`, or what was chosen. */
  readonly outcome: string | null
  readonly recommendation: string | null
  readonly options: readonly string[]
  readonly by: string | null
  readonly at: string | null
  readonly source: Source
}

/** Questions that were put, and what was decided. */
export const decisions = section('decisions', template, (sprint, { messages: { labels } }) =>
  tableOf(
    sprint.decisions.map(
      ({ question, outcome, chosen, recommendation, options, by, at, source }): DecisionRow => ({
        question,
        outcome: chosen ?? outcome,
        recommendation,
        options: options.map(({ title }) => title),
        by,
        at,
        source,
      }),
    ),
    {
      question: labels.decision,
      outcome: [labels.outcome, 'word'],
      recommendation: labels.recommendation,
      options: labels.options,
      by: labels.decidedBy,
      at: labels.when,
    },
  ),
)
