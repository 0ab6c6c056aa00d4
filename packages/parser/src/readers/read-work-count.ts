import type { Lexicon } from '../lexicon/lexicon.js'
import { pattern } from '../pattern/pattern.js'

// > | the tests of all 6 P1 exports
//                  ^^^ ^    ^^^^^^^
const COUNTED = pattern()`(?<!\p{L})(\p{L}{2,6})\s(?:the\s)?(\d{1,3})\s(?:\p{Lu}\d\s)?(\p{L}[\p{L}-]+)`

/**
 * How many of something a line says that there is to work on, all of them.
 *
 * @example
 * readWorkCount('Run the tests of all 6 P1 exports', lexicon) //=> { count: 6, noun: 'exports' }
 */
export function readWorkCount(
  text: string,
  lexicon: Lexicon,
): { readonly count: number; readonly noun: string } | undefined {
  const [, all = '', count, noun] = COUNTED.exec(text) ?? []
  if (count === undefined || noun === undefined || lexicon.tests.whole(all) !== 'total') return undefined
  return { count: Number(count), noun: noun.toLowerCase() }
}
