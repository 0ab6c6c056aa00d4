import type { Range } from '@sprint/core'
import { pattern } from '../pattern/pattern.js'

// > | Test the first exports (7-8 shops)     Large ones tested (6 shops, 37 cases)
//                             ^^^ ^^^^^                         ^ ^^^^^
const IN_BRACKETS = pattern()`[(（](\d{1,3})(?:\s?[-–]\s?(\d{1,3}))?\s(\p{L}{3,})\s?(?:[),，）]|$)`

/**
 * How many of something stand in brackets behind what is to be done with them.
 *
 * @example
 * readAimCount('Test the first exports (7-8 shops)') //=> { range: { min: 7, max: 8 }, noun: 'shops' }
 */
export function readAimCount(text: string): { readonly range: Range; readonly noun: string } | undefined {
  const [, min, max, noun] = IN_BRACKETS.exec(text) ?? []
  if (min === undefined || noun === undefined) return undefined
  return { range: { min: Number(min), max: Number(max ?? min) }, noun: noun.toLowerCase() }
}
