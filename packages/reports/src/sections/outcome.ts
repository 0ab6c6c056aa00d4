import { velocity as meanOf, type Sprint } from '@sprint/core'
import template from '../../templates/partials/outcome.hbs'
import type { Messages } from '../messages/messages.js'
import { counted, fromFigure, type ReportFigure } from '../view/figure.js'
import type { Headline } from '../view/headline.js'
import type { Sentence } from '../view/sentence.js'
import { type Table, tableOf } from '../view/table.js'
import { section } from './section.js'

/** What was planned of one kind, and what was done of it. */
export interface OutcomeRow {
  readonly what: string
  readonly planned: ReportFigure | null
  readonly done: ReportFigure | null
  readonly share: ReportFigure | null
  readonly source: null
}

/** Planned against done. */
export interface OutcomeView extends Table<OutcomeRow> {
  /** The mean of this sprint and the one before; `null` where that one is not known. */
  readonly velocity: Sentence | null
}

/** Points, items and criteria as they were planned and as they were done, and the velocity. */
export const outcome = section(
  'outcome',
  template,
  (sprint, { headline, previous, messages }): OutcomeView | undefined => {
    const rows = [...workRows(headline, messages), criteriaRow(sprint, messages)].filter(
      (row) => row.planned !== null && row.done !== null,
    )
    const table = tableOf(rows, {
      what: messages.labels.what,
      planned: [messages.labels.planned, 'number'],
      done: [messages.labels.done, 'number'],
      share: [messages.labels.share, 'number'],
    })
    return table === undefined ? undefined : { ...table, velocity: velocitySentence(sprint, previous, messages) }
  },
)

function workRows(headline: Headline, { labels, figures }: Messages): OutcomeRow[] {
  const { pointsCommitted, pointsCompleted, pointsShare, items, itemsDone, itemsShare } = headline
  return [
    {
      what: labels.points,
      planned: pointsCommitted ?? null,
      done: pointsCompleted ?? null,
      share: pointsShare ?? null,
      source: null,
    },
    { what: figures.items, planned: items ?? null, done: itemsDone ?? null, share: itemsShare ?? null, source: null },
  ]
}

function criteriaRow({ criteria }: Sprint, { labels, figures }: Messages): OutcomeRow {
  const marked = criteria.filter(({ set, done }) => set === 'success' && done !== null)
  const isAny = marked.length > 0
  const met = marked.filter(({ done }) => done === true).length
  return {
    what: labels.criteria,
    planned: isAny ? counted(figures.criteria, marked.length) : null,
    done: isAny ? counted(figures.criteriaMet, met) : null,
    share: null,
    source: null,
  }
}

function velocitySentence(sprint: Sprint, previous: Sprint | null, messages: Messages): Sentence | null {
  if (previous === null) return null
  const mean = meanOf([previous, sprint])
  const figure = fromFigure(messages.figures.velocity, mean)
  if (figure === null || mean.sprints.length < 2) return null
  return messages.sentences.velocity(figure)
}
