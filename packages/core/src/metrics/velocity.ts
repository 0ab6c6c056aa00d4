import type { Sprint } from '../model/sprint.js'
import { completedPoints } from './completed-points.js'
import type { Figure } from './figure.js'

/** The points done in a sprint, on average and in the single ones. */
export interface Velocity extends Figure {
  /** The sample standard deviation; `null` for fewer than two sprints. */
  readonly deviation: number | null
  readonly min: number | null
  readonly max: number | null
  readonly sprints: readonly { readonly id: string | null; readonly points: number }[]
}

/**
 * The mean of the points completed in a number of sprints, and how far they spread.
 *
 * @param sprints finished sprints, oldest first
 * @returns the mean, with the sprints of which the points are known
 * @see https://support.atlassian.com/jira-software-cloud/docs/view-and-understand-the-velocity-chart/
 * @see https://www.itl.nist.gov/div898/handbook/eda/section3/eda356.htm (standard deviation)
 * @example
 * const sprints = [8, 12].map((completed) => sprintFrom({ points: { committed: 10, completed } }))
 * velocity(sprints).value //=> 10
 * velocity(sprints).max //=> 12
 */
export function velocity(sprints: readonly Sprint[]): Velocity {
  const known = sprints.flatMap((sprint) => {
    const points = completedPoints(sprint).value
    return points === null ? [] : [{ id: sprint.id, points }]
  })
  const points = known.map((sprint) => sprint.points)
  const mean = points.length === 0 ? null : points.reduce((a, b) => a + b, 0) / points.length
  const squares = points.reduce((sum, value) => sum + (value - (mean ?? 0)) ** 2, 0)
  return {
    value: mean,
    deviation: points.length < 2 ? null : Math.sqrt(squares / (points.length - 1)),
    min: points.length === 0 ? null : Math.min(...points),
    max: points.length === 0 ? null : Math.max(...points),
    sprints: known,
    basis: {
      formula: 'mean of the points completed per sprint',
      inputs: known.length,
      missing: sprints.length - known.length,
    },
  }
}
