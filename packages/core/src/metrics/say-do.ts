import type { Sprint } from '../model/sprint.js'
import { committedPoints } from './committed-points.js'
import { completedPoints } from './completed-points.js'
import type { Figure } from './figure.js'
import { ratio } from './ratio.js'

/**
 * What was done of what was said: completed points by committed points. More than 1 where more was done.
 *
 * @param sprint a sprint
 * @returns the ratio; `null` where one of the two is not known
 * @see https://support.atlassian.com/jira-software-cloud/docs/view-and-understand-the-velocity-chart/
 * @example
 * sayDo(sprintFrom({ points: { committed: 16, completed: 12 } })).value //=> 0.75
 */
export function sayDo(sprint: Sprint): Figure {
  const [said, done] = [committedPoints(sprint), completedPoints(sprint)]
  const inputs = [said, done].filter(({ value }) => value !== null).length
  return {
    value: ratio(done.value, said.value),
    basis: { formula: 'completed points / committed points', inputs, missing: 2 - inputs },
  }
}
