import type { Lexicon } from '../lexicon/lexicon.js'
import { WORK_AREAS } from '../lexicon/work-areas.js'
import { pattern } from '../pattern/pattern.js'

// > | Ada   Ada Byron   J. Doe   Ana-María
const NAME = pattern()`^@?\p{Lu}[\p{L}'’-]*\.?(?:\s\p{Lu}[\p{L}'’-]*\.?){0,2}$`
const MOST_LETTERS = 30

/**
 * Whether a text, wherever it stands, may be nothing but somebody's name: up to three words with a capital each, none
 * of which is a word of the trade or the name of a part of the product.
 *
 * @example
 * mayBePerson('Ada Byron', lexicon) //=> true
 * mayBePerson('Backend', lexicon) //=> false
 */
export function mayBePerson(text: string, lexicon: Lexicon): boolean {
  const name = text.trim()
  if (name.length < 2 || name.length > MOST_LETTERS || !NAME.test(name)) return false
  const words = name.split(' ')
  if (words.some((word) => WORK_AREAS.has(word.toLowerCase()))) return false
  // 'ADA' may be a name, 'EXPORT TO CSV' is a title.
  if (words.length > 1 && name === name.toUpperCase()) return false
  const { sections, fields, itemStatuses, itemTypes, groups, priorities, tests } = lexicon
  return [sections, fields, itemStatuses, itemTypes, groups, priorities, tests].every(
    (book) => (book.best(name)?.share ?? 0) < 0.5,
  )
}
