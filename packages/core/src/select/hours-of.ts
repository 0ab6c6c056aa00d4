import type { Range } from '../model/field.js'

/** An entry that may be estimated in hours. */
interface Estimated {
  readonly hours: number | null
  readonly hoursRange: Range | null
}

/**
 * The estimate of an item or a group as a range; a single number is a range of its own width.
 *
 * @param entry an item or a group
 * @returns the range, `null` where nothing is estimated
 * @example
 * hoursOf({ hours: 2, hoursRange: null }) //=> { min: 2, max: 2 }
 */
export function hoursOf({ hours, hoursRange }: Estimated): Range | null {
  return hoursRange ?? (hours === null ? null : { min: hours, max: hours })
}

/**
 * Add up estimates, best case with best case and worst with worst.
 *
 * @param entries items or groups
 * @returns the range of the sum; `null` where there is nothing to add up, or one of them is not estimated
 * @example
 * sumHours([{ hours: 2, hoursRange: null }, { hours: 3, hoursRange: { min: 2, max: 4 } }]) //=> { min: 4, max: 6 }
 * sumHours([{ hours: 2, hoursRange: null }, { hours: null, hoursRange: null }]) //=> null
 */
export function sumHours(entries: readonly Estimated[]): Range | null {
  let [min, max] = [0, 0]
  for (const entry of entries) {
    const hours = hoursOf(entry)
    if (hours === null) return null
    min += hours.min
    max += hours.max
  }
  return entries.length === 0 ? null : { min, max }
}
