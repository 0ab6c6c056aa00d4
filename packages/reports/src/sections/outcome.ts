import { velocity as meanOf, type Sprint } from '@sprint/core'
import template from '../../templates/partials/outcome.hbs'
import { counted, fromFigure, type ReportFigure } from '../view/figure.js'
import type { Headline } from '../view/headline.js'
import { type Sentence, say } from '../view/sentence.js'
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
export const outcome = section('outcome', template, (sprint, { headline, previous }): OutcomeView | undefined => {
  const rows = [...workRows(headline), criteriaRow(sprint)].filter((row) => row.planned !== null && row.done !== null)
  const table = tableOf(rows, {
    what: 'What',
    planned: ['Planned', 'number'],
    done: ['Done', 'number'],
    share: ['Share', 'number'],
  })
  return table === undefined ? undefined : { ...table, velocity: velocitySentence(sprint, previous) }
})

function workRows(headline: Headline): OutcomeRow[] {
  const { pointsCommitted, pointsCompleted, pointsShare, items, itemsDone, itemsShare } = headline
  return [
    {
      what: 'Points',
      planned: pointsCommitted ?? null,
      done: pointsCompleted ?? null,
      share: pointsShare ?? null,
      source: null,
    },
    { what: 'Items', planned: items ?? null, done: itemsDone ?? null, share: itemsShare ?? null, source: null },
  ]
}

function criteriaRow({ criteria }: Sprint): OutcomeRow {
  const marked = criteria.filter(({ set, done }) => set === 'success' && done !== null)
  const isAny = marked.length > 0
  const met = marked.filter(({ done }) => done === true).length
  return {
    what: 'Success criteria',
    planned: isAny ? counted('Success criteria', marked.length) : null,
    done: isAny ? counted('Success criteria met', met) : null,
    share: null,
    source: null,
  }
}

function velocitySentence(sprint: Sprint, previous: Sprint | null): Sentence | null {
  if (previous === null) return null
  const mean = meanOf([previous, sprint])
  const figure = fromFigure('Velocity', mean)
  if (figure === null || mean.sprints.length < 2) return null
  return say`The velocity of this sprint and the one before is ${figure} points.`
}
