import type { Range } from '../model/field.js'
import type { Sprint } from '../model/sprint.js'
import { groupBy } from '../select/group-by.js'
import { sumHours } from '../select/hours-of.js'
import { leafItems } from '../select/leaf-items.js'
import type { Basis } from './figure.js'

/** What one owner has to do. */
export interface Workload {
  /** `null`: the work that nobody owns. */
  readonly owner: string | null
  readonly items: number
  readonly done: number
  /** Best and worst case; `null` where nothing is estimated. */
  readonly hours: Range | null
  readonly basis: Basis
}

/**
 * How the work is spread over its owners.
 *
 * @param sprint a sprint
 * @returns one entry for each owner, in the order of the document
 * @example
 * const items = [
 *   itemFrom({ title: 'Dry run', owner: 'Mara', hours: 2.5, hoursRange: { min: 2, max: 3 } }),
 *   itemFrom({ title: 'Review', owner: 'Mara', hours: 1 }),
 * ]
 * workload(sprintFrom({ items }))[0].hours //=> { min: 3, max: 4 }
 */
export function workload(sprint: Sprint): Workload[] {
  const items = leafItems(sprint.items).filter((item) => item.status !== 'cancelled')
  return [...groupBy(items, (item) => item.owner)].map(([owner, own]) => {
    const estimated = own.filter((item) => item.hours !== null || item.hoursRange !== null)
    return {
      owner,
      items: own.length,
      done: own.filter((item) => item.status === 'done').length,
      hours: sumHours(estimated),
      basis: {
        formula: 'sum of the hours of items that are not cancelled',
        inputs: estimated.length,
        missing: own.length - estimated.length,
      },
    }
  })
}
