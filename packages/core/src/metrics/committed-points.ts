import type { Sprint } from '../model/sprint.js'
import { weightedItems } from '../select/weighted-items.js'
import type { StatedFigure } from './figure.js'

/**
 * The points that the sprint set out to do: as stated, else what its items add up to.
 *
 * @param sprint a sprint
 * @returns the points, and which of the two they are
 * @see https://support.atlassian.com/jira-software-cloud/docs/view-and-understand-the-velocity-chart/ (commitment)
 * @example
 * committedPoints(sprintFrom({ points: { committed: 13, completed: null } })).value //=> 13
 * committedPoints(sprintFrom({ items: [itemFrom({ title: 'Export invoices', points: 5 })] })).from //=> 'computed'
 */
export function committedPoints(sprint: Sprint): StatedFigure {
  const stated = sprint.points.committed
  if (stated !== null) {
    const basis = { formula: 'as stated', inputs: 1, missing: 0 }
    return { value: stated, from: 'stated', source: sprint.places['points.committed'] ?? null, basis }
  }
  const { entries, missing } = weightedItems(sprint.items, 'points')
  const basis = { formula: 'sum of the points of all items', inputs: entries.length, missing }
  if (entries.length === 0) return { value: null, from: null, source: null, basis }
  return { value: entries.reduce((sum, { weight }) => sum + weight, 0), from: 'computed', source: null, basis }
}
