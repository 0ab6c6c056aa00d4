import type { Sprint } from '../model/sprint.js'
import { weightedItems } from '../select/weighted-items.js'
import type { StatedFigure } from './figure.js'

/**
 * The points that were done: as stated, else what the done items add up to.
 * Work that was added during the sprint counts as well.
 *
 * @param sprint a sprint
 * @returns the points, and which of the two they are; `null` where no item has both points and a status
 * @see https://support.atlassian.com/jira-software-cloud/docs/view-and-understand-the-velocity-chart/ (completed)
 * @example
 * const items = [
 *   itemFrom({ title: 'Export invoices', points: 5, status: 'done' }),
 *   itemFrom({ title: 'Import rates', points: 3, status: 'todo' }),
 * ]
 * completedPoints(sprintFrom({ items })).value //=> 5
 */
export function completedPoints(sprint: Sprint): StatedFigure {
  const stated = sprint.points.completed
  if (stated !== null) {
    const basis = { formula: 'as stated', inputs: 1, missing: 0 }
    return { value: stated, from: 'stated', source: sprint.places['points.completed'] ?? null, basis }
  }
  const { entries, missing } = weightedItems(sprint.items, 'points')
  const known = entries.filter(({ item }) => item.status !== null)
  const basis = {
    formula: 'sum of the points of done items',
    inputs: known.length,
    missing: missing + entries.length - known.length,
  }
  if (known.length === 0) return { value: null, from: null, source: null, basis }
  const done = known.filter(({ item }) => item.status === 'done')
  return { value: done.reduce((sum, { weight }) => sum + weight, 0), from: 'computed', source: null, basis }
}
