import { type CalendarDate, committedPoints, completedPoints, type Source, type Sprint } from '@sprint/core'
import template from '../../templates/partials/velocity.hbs'
import type { Chart } from '../charts/chart.js'
import { velocityChart } from '../charts/figures/velocity-chart.js'
import type { Messages } from '../messages/messages.js'
import { fromFigure, type ReportFigure } from '../view/figure.js'
import { type Table, tableOf } from '../view/table.js'
import { section } from './section.js'

/** The points of one sprint. */
export interface VelocityRow {
  readonly name: string
  readonly end: CalendarDate | null
  readonly committed: ReportFigure | null
  readonly completed: ReportFigure | null
  readonly source: Source | null
}

/** The points of one sprint after the other. */
export interface VelocityView extends Table<VelocityRow> {
  readonly chart: Chart | null
}

/** Points committed and completed in this sprint and in those before it; nothing where no other sprint is known. */
export const velocity = section('velocity', template, (sprint, { earlier, messages }): VelocityView | undefined => {
  const rows = [...earlier, sprint].map((one) => rowOf(one, messages)).filter(({ completed }) => completed !== null)
  const table = tableOf(rows, {
    name: messages.labels.sprint,
    end: messages.labels.end,
    committed: [messages.labels.committed, 'number'],
    completed: [messages.labels.completed, 'number'],
  })
  if (table === undefined || rows.length < 2) return undefined
  const points = rows.map(({ name, committed, completed }) => ({
    name,
    committed: committed?.value ?? null,
    completed: completed?.value ?? null,
  }))
  return { ...table, chart: velocityChart(points, messages) }
})

function rowOf(sprint: Sprint, { figures }: Messages): VelocityRow {
  const { id, title, end, places } = sprint
  return {
    name: id ?? title ?? 'Sprint',
    end,
    committed: fromFigure(figures.pointsCommitted, committedPoints(sprint)),
    completed: fromFigure(figures.pointsCompleted, completedPoints(sprint)),
    source: places.id ?? places.title ?? null,
  }
}
