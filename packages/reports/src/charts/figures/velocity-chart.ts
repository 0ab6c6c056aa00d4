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
 */
export function velocityChart(sprints: readonly SprintPoints[]): Chart | null {
  return plotOf({
    title: 'Velocity',
    description: 'Points completed in each sprint, in front of those that were committed.',
    unit: 'Points',
    labels: sprints.map(({ name }) => name),
    series: [
      { name: 'Completed', form: 'bars', values: sprints.map(({ completed }) => completed) },
      { name: 'Committed', form: 'whole', values: sprints.map(({ committed }) => committed) },
    ],
  })
}
