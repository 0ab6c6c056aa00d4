import type { Lexicon } from '../lexicon/lexicon.js'
import { pattern } from '../pattern/pattern.js'
import { trimEnd } from './trim-end.js'
import { trimStart } from './trim-start.js'

/** A rank with the words that it ranks. */
export interface Rank {
  readonly rank: number
  readonly title: string
}

// > | Priority 2: Move the orders (Est: 2 h)
//     ^^^^^^^^^^  ^^^^^^^^^^^^^^^^^^^^^^^^^^^
const LEADING = pattern()`^(\p{L}+)\s([0-9])\s?[:：–—-]\s*(.+)$`
// > | Priority 2: Move the orders (P1 from last sprint)
//                                  ^^
const BEHIND = pattern()`[([]P([0-4])(?![\p{L}\p{N}])`

/**
 * The ranks that a heading gives to its unit: in front, and behind in brackets.
 *
 * @example
 * readRanks('Priority 2: Move the orders (P1)', lexicon).map(({ rank }) => rank) //=> [2, 1]
 */
export function readRanks(text: string, lexicon: Lexicon): Rank[] {
  const [, word = '', rank, words = ''] = LEADING.exec(text) ?? []
  if (rank === undefined || lexicon.fields.whole(word) !== 'priority') return []
  const title = trimEnd(trimStart(words))
  const behind = BEHIND.exec(text)?.[1]
  return [rank, behind].flatMap((digits) => (digits === undefined ? [] : [{ rank: Number(digits), title }]))
}
