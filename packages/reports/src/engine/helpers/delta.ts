import type { Formats } from '../../messages/formats.js'

/**
 * Write a change with its sign.
 *
 * @param change by how much something grew; `null` for unknown
 * @param formats of the language
 * @example
 * deltaText(3, formats) //=> '+3'
 */
export function deltaText(change: number | null, { number }: Formats): string {
  if (change === null) return ''
  return change > 0 ? `+${number(change)}` : number(change)
}
