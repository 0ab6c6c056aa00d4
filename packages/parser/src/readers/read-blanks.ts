import type { Lexicon } from '../lexicon/lexicon.js'
import { matchesOf } from '../pattern/matches-of.js'
import { pattern } from '../pattern/pattern.js'

/** Something left to fill in, and where it stands in the text. */
export interface Blank {
  readonly text: string
  readonly start: number
}

// > | ____   ___%   XX%   ???   [TBD]   [Assign now]   (to be decided)
//     ^^^^   ^^^^   ^^^   ^^^   ^^^^^   ^^^^^^^^^^^^   ^^^^^^^^^^^^^^^
const DRAWN = pattern('g')`_{3,}%?|(?<![\p{L}\p{N}])[Xx]{1,3}%|\?{3,}`
const SIGN = /[_?%]/
const BRACKETED = /\[([^[\]]{1,40})\](?!\()|(?<!\])\(([^()]{1,40})\)/gu

/**
 * What a text leaves to fill in.
 *
 * @param text a line
 * @param lexicon for the words that stand for a value to come
 * @param isValue whether the text is by itself the value of a field or a cell, so that a bare `TBD` is one too
 * @example
 * readBlanks('Lead: [TBD]', lexicon)[0]?.text //=> '[TBD]'
 */
export function readBlanks(text: string, lexicon: Lexicon, isValue = false): Blank[] {
  const drawn = SIGN.test(text) ? matchesOf(text, DRAWN) : []
  const found: Blank[] = drawn.map((match) => ({ text: match[0], start: match.index }))
  found.push(...readBracketed(text, lexicon, 'placeholders'))
  if (found.length === 0 && isValue && lexicon.placeholders.whole(text)) found.push({ text: text.trim(), start: 0 })
  return found.sort((a, b) => a.start - b.start)
}

/**
 * What brackets mark as not certain.
 *
 * @example
 * readUnsure('tests/pay.ts (presumed)', lexicon)[0]?.text //=> '(presumed)'
 */
export function readUnsure(text: string, lexicon: Lexicon): Blank[] {
  return readBracketed(text, lexicon, 'unsure')
}

function readBracketed(text: string, lexicon: Lexicon, words: 'placeholders' | 'unsure'): Blank[] {
  return matchesOf(text, BRACKETED)
    .filter((match) => lexicon[words].whole(match[1] ?? match[2] ?? ''))
    .map((match) => ({ text: match[0], start: match.index }))
}
