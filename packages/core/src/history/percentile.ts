/**
 * The smallest of some values that at least so many of a hundred do not exceed (nearest rank).
 *
 * @param values in any order
 * @param percent 0 to 100
 * @returns `null` where there are no values
 * @see https://www.itl.nist.gov/div898/handbook/prc/section2/prc262.htm
 * @example
 * percentile([5, 1, 3], 50) //=> 3
 * percentile([5, 1, 3], 95) //=> 5
 */
export function percentile(values: readonly number[], percent: number): number | null {
  const rank = Math.max(1, Math.ceil((percent / 100) * values.length))
  return values.toSorted((a, b) => a - b)[rank - 1] ?? null
}
