/**
 * Add up points.
 *
 * @param entries items
 * @returns the sum; `null` where there is nothing to add up, or one of them has no points
 * @example
 * sumPoints([{ points: 5 }, { points: 3 }]) //=> 8
 * sumPoints([{ points: 5 }, { points: null }]) //=> null
 */
export function sumPoints(entries: readonly { readonly points: number | null }[]): number | null {
  let sum = 0
  for (const { points } of entries) {
    if (points === null) return null
    sum += points
  }
  return entries.length === 0 ? null : sum
}
