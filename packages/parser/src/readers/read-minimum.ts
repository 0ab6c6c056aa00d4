import { pattern } from '../pattern/pattern.js'

// > | Confidence score: ≥0.90 required
//     ^^^^^^^^^^^^^^^^  ^^^^^
const MINIMUM = pattern()`^([\p{L}][\p{L}\s-]{2,30}?)\s?[:：]?\s?(?:≥|>=)\s?(\d+(?:\.\d+)?)(?!\d|\s?%)`

/**
 * What a line sets a minimum for, and the minimum.
 *
 * @example
 * readMinimum('Confidence: ≥0.90 required') //=> { name: 'Confidence', value: 0.9 }
 */
export function readMinimum(text: string): { readonly name: string; readonly value: number } | undefined {
  const [, name, digits] = MINIMUM.exec(text) ?? []
  return name === undefined || digits === undefined ? undefined : { name, value: Number(digits) }
}
