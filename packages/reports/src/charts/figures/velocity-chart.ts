import type { Messages } from '../../messages/messages.js'
import type { Chart } from '../chart.js'
import { plotOf } from '../plot.js'

/** A finished sprint: what it promised and what it completed, in points. */
export interface SprintPoints {
  readonly name: string
  readonly committed: number | null
  readonly completed: number | null
}

/**
 * The points of one sprint after the other.
 *
 * @param sprints oldest first
 * @param messages of the language
 */
export function velocityChart(sprints: readonly SprintPoints[], { charts, headings, labels }: Messages): Chart | null {
  return plotOf({
    title: headings.velocity,
    description: charts.velocityMeans,
    unit: labels.points,
    labels: sprints.map(({ name }) => name),
    series: [
      { name: charts.completed, form: 'bars', values: sprints.map(({ completed }) => completed) },
      { name: charts.committed, form: 'whole', values: sprints.map(({ committed }) => committed) },
    ],
  })
}
