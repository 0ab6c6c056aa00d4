import type { Range } from '@sprint/core'
import { numberText } from './sentence.js'

/**
 * A range of hours.
 *
 * @param range best and worst case
 * @example
 * rangeText({ min: 2, max: 3.5 }) //=> '2-3.5'
 */
export function rangeText({ min, max }: Range): string {
  return min === max ? numberText(min) : `${numberText(min)}-${numberText(max)}`
}
