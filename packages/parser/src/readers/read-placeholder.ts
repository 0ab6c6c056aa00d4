import type { Lexicon } from '../lexicon/lexicon.js'

// > | [TBD]   [Assign now]   ____   ???   …   <name>   XX   Date: ____
//     ^^^^^   ^^^^^^^^^^^^   ^^^^   ^^^   ^   ^^^^^^   ^^   ^^^^^^^^^^
const BLANK = /^(?:\[[^\]]*\]|<[^<>]*>|[_.…?\s–—-]+|[xX]{2,}%?|.*_{4,})$/u

/**
 * Whether a text says nothing: a blank to fill in, a dash, or a word for nothing.
 *
 * @example
 * isPlaceholder('[TBD]', lexicon) //=> true
 */
export function isPlaceholder(text: string, lexicon: Lexicon): boolean {
  const bare = text.trim()
  return bare === '' || BLANK.test(bare) || lexicon.nothing.whole(bare) === true
}
