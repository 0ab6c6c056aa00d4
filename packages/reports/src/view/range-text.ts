import type { Range } from '@sprint/core'
import type { Formats } from '../messages/formats.js'

/**
 * A range of hours.
 *
 * @param range best and worst case
 * @param formats of the language
 * @example
 * rangeText({ min: 2, max: 3.5 }, formats) //=> '2-3.5'
 */
export function rangeText({ min, max }: Range, { number }: Formats): string {
  return min === max ? number(min) : `${number(min)}-${number(max)}`
}

/**
 * A number with at most two decimals, as files and drawings write it.
 *
 * @param value a finite number
 * @example
 * numberText(2 / 3) //=> '0.67'
 */
export function numberText(value: number): string {
  return String(Math.round(value * 100) / 100)
}
