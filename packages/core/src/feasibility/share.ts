/** How many decimals a number is written with. */
function decimalsOf(value: number): number {
  return String(value).split('.')[1]?.length ?? 0
}

/** What a float may be off by. */
const EPSILON = 1e-9

/**
 * Whether a part of a whole is a stated share in some way of rounding: up, down, or to the nearest.
 *
 * @param part how many
 * @param whole of how many
 * @param percent the share as stated, 0 to 100
 * @returns `true` where one way of rounding to as many decimals gives the stated share
 * @example
 * fitsShare(2, 3, 67) //=> true
 * fitsShare(2, 3, 66) //=> true
 * fitsShare(2, 3, 65) //=> false
 */
export function fitsShare(part: number, whole: number, percent: number): boolean {
  const step = 10 ** -decimalsOf(percent)
  return whole > 0 && Math.abs((part / whole) * 100 - percent) < step - EPSILON
}

/**
 * The share that a part of a whole is, with as many decimals as another.
 *
 * @param part how many
 * @param whole of how many
 * @param like a share that is written with as many decimals as wanted
 * @returns the share, 0 to 100
 * @example
 * shareLike(2, 3, 65) //=> 67
 * shareLike(2, 3, 65.5) //=> 66.7
 */
export function shareLike(part: number, whole: number, like: number): number {
  return Number(((part / whole) * 100).toFixed(decimalsOf(like)))
}

/**
 * The smallest count that meets a minimum share.
 *
 * @param percent the least share, 0 to 100
 * @param whole of how many
 * @returns the count
 * @example
 * smallestCount(95, 72) //=> 69
 * smallestCount(95, 60) //=> 57
 */
export function smallestCount(percent: number, whole: number): number {
  return Math.ceil((percent / 100) * whole - EPSILON)
}
