import type { Range } from '../model/field.js'

/**
 * Round a number as it is written.
 *
 * @param value any number
 * @returns the number with two decimals at most
 * @example
 * roundNumber(0.1 + 0.2) //=> 0.3
 */
export function roundNumber(value: number): number {
  return Math.round(value * 100) / 100
}

/**
 * Write a number with no more digits than it needs.
 *
 * @param value any number
 * @returns the number rounded to two decimals
 * @example
 * formatNumber(0.1 + 0.2) //=> '0.3'
 */
export function formatNumber(value: number): string {
  return String(roundNumber(value))
}

/**
 * Write a range; as one number where both ends are the same.
 *
 * @param range both ends included
 * @returns the range as people write it
 * @example
 * formatRange({ min: 3.5, max: 5.5 }) //=> '3.5-5.5'
 * formatRange({ min: 2, max: 2 }) //=> '2'
 */
export function formatRange({ min, max }: Range): string {
  const [from, to] = [formatNumber(min), formatNumber(max)]
  return from === to ? from : `${from}-${to}`
}
