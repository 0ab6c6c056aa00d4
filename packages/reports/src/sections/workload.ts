import { workload as spread } from '@sprint/core'
import template from '../../templates/partials/workload.hbs'
import { hoursFigure, type ReportFigure } from '../view/figure.js'
import { tableOf } from '../view/table.js'
import { doneOf, FEW } from './progress.js'
import { section } from './section.js'

/** What one owner had to do, and has done. */
export interface WorkloadRow {
  readonly owner: string
  readonly items: ReportFigure | null
  readonly done: ReportFigure | null
  readonly share: ReportFigure | null
  readonly points: ReportFigure | null
  /** The sum of the estimates, in the best and in the worst case. */
  readonly hours: ReportFigure | null
  readonly source: null
}

/** How the work is spread over its owners, and how much of it each of them has done. */
export const workload = section('workload', template, (sprint, { messages }) => {
  const owners = spread(sprint)
  // What one person does, and of a few items who does what, the list of items shows.
  if (owners.length < 2 || sprint.items.length < FEW) return undefined
  const { labels } = messages
  return tableOf(
    owners.map(
      ({ owner, hours, basis }): WorkloadRow => ({
        owner: owner ?? messages.phrases.nobody,
        ...doneOf(
          sprint.items.filter((item) => item.owner === owner),
          messages,
        ),
        hours: hoursFigure(messages.figures.hours, hours, basis),
        source: null,
      }),
    ),
    {
      owner: labels.owner,
      items: [labels.items, 'number'],
      done: [labels.done, 'number'],
      share: [labels.share, 'number'],
      points: [labels.points, 'number'],
      hours: [labels.hours, 'number'],
    },
  )
})
