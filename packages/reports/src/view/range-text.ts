import type { Range } from '@sprint/core'

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

/**
 * A number with at most two decimals.
 *
 * @param value a finite number
 * @example
 * numberText(2 / 3) //=> '0.67'
 */
export function numberText(value: number): string {
  return String(Math.round(value * 100) / 100)
}
