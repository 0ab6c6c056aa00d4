import type { Lexicon } from '../lexicon/lexicon.js'
import { readLabelId } from './read-item-id.js'
import { readLeadWord } from './read-lead-word.js'
import { trimEnd } from './trim-end.js'

/**
 * The title of an option: the word for one, a letter or number, and what it is.
 *
 * @returns `undefined` where the text starts with something else
 * @example
 * readOptionName('Option A: Ship on Friday', lexicon) //=> 'Option A: Ship on Friday'
 */
export function readOptionName(text: string, lexicon: Lexicon): string | undefined {
  const lead = readLeadWord(text)
  if (lead.word === '' || lead.isParted || lexicon.fields.whole(lead.word) !== 'options') return undefined
  return readLabelId(lead.rest) ? trimEnd(text) : undefined
}
