import { type Sprint, velocity } from '@sprint/core'
import type { Colors } from './colors.js'
import { sparkline } from './sparkline.js'

/**
 * The points that sprints have completed, one after the other, for a terminal.
 *
 * @param sprints oldest first
 * @param colors of the stream it goes to
 * @returns a line; an empty text where the points of fewer than two of them are known
 */
export function velocityLine(sprints: readonly Sprint[], colors: Colors): string {
  const { value, min, max, sprints: known } = velocity(sprints)
  if (value === null || known.length < 2) return ''
  const points = known.map((sprint) => sprint.points)
  const mean = Math.round(value * 10) / 10
  const spread = min === max ? '' : `, from ${min} to ${max}`
  const line = colors.cyan(sparkline(points))
  return `${colors.bold('Velocity')}  ${line}  ${points.join(', ')}: ${mean} points on average${spread}\n`
}
