import { type CalendarDate, burndown as draw, type Sprint, type Unit } from '@sprint/core'
import template from '../../templates/partials/burndown.hbs'
import type { Chart } from '../charts/chart.js'
import { burndownChart } from '../charts/figures/burndown-chart.js'
import { computed, type ReportFigure } from '../view/figure.js'
import { type Table, tableOf } from '../view/table.js'
import { section } from './section.js'

/** What was open at the end of a day. */
export interface BurndownRow {
  readonly date: CalendarDate
  readonly remaining: ReportFigure
  /** What should have been open, had every day brought the same. */
  readonly ideal: ReportFigure | null
  readonly scope: ReportFigure | null
  readonly source: null
}

/** What was left to do, as figures and as a chart. */
export interface BurndownView extends Table<BurndownRow> {
  readonly chart: Chart | null
}

/** What was left to do day by day up to the day of the report, in points where there are any. */
export const burndown = section('burndown', template, (sprint, context): BurndownView | undefined => {
  const { date, history, messages } = context
  const { labels, figures } = messages
  const unit = unitOf(sprint)
  const drawn = draw(sprint, history, { unit })
  const { days, basis } = drawn
  const rows = days.flatMap(({ date: day, remaining, ideal, scope }): BurndownRow[] => {
    if (remaining === null || day > date) return []
    return [
      {
        date: day,
        remaining: computed(figures.remaining, remaining, basis),
        ideal:
          ideal === null
            ? null
            : computed(figures.ideal, ideal, { ...basis, formula: 'first scope, evenly over the working days' }),
        scope: scope === null ? null : computed(figures.scope, scope, { ...basis, formula: `${unit} of all items` }),
        source: null,
      },
    ]
  })
  // One point makes no line.
  if (rows.length < 2) return undefined
  const table = tableOf(rows, {
    date: labels.date,
    remaining: [labels.remaining, 'number'],
    ideal: [labels.ideal, 'number'],
    scope: [labels.scope, 'number'],
  })
  return table === undefined ? undefined : { ...table, chart: burndownChart(drawn, date, messages) }
})

function unitOf({ items }: Sprint): Unit {
  return items.some(({ points }) => points !== null) ? 'points' : 'items'
}
