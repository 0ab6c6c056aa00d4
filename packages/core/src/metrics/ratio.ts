/**
 * Divide where there is something to divide by.
 *
 * @param part the part
 * @param whole the whole
 * @returns the share, `null` where one is not known or the whole is zero
 * @example
 * ratio(3, 4) //=> 0.75
 * ratio(3, 0) //=> null
 */
export function ratio(part: number | null, whole: number | null): number | null {
  return part === null || whole === null || whole === 0 ? null : part / whole
}
