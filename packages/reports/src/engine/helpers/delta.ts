import { numberText } from '../../view/range-text.js'

/**
 * Write a change with its sign.
 *
 * @param change by how much something grew; `null` for unknown
 * @example
 * deltaText(3) //=> '+3'
 */
export function deltaText(change: number | null): string {
  if (change === null) return ''
  return change > 0 ? `+${numberText(change)}` : numberText(change)
}
