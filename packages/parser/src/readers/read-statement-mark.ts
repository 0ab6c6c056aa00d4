import { pattern } from '../pattern/pattern.js'

// > | 1. Slow builds      3.2 Slow builds      Agreement #2: Review in pairs
//     ^^                  ^^^                  ^^^^^^^^^^^^^
const NUMBERED = pattern()`^(?:\d{1,2}(?:\.\d{1,2})+\.?\s+|\d{1,2}[.)]\s+|\p{L}+[\s_-]#?\d{1,4}\s*(?:[:：–—-]|\.(?!\d))\s*)(?=\S)`
const MARKED = /^(?:\p{Extended_Pictographic}|[•▪►–—☐☑☒✓✗])/u

/** Whether a heading numbers what it says, as one of several. */
export function isNumberedStatement(text: string): boolean {
  return NUMBERED.test(text)
}

/**
 * A heading or line without the number in front of it.
 *
 * @example
 * withoutStatementNumber('Agreement #2: Review in pairs') //=> 'Review in pairs'
 */
export function withoutStatementNumber(text: string): string {
  return text.replace(NUMBERED, '')
}

/** Whether a line of a paragraph starts with a mark, and so is a list entry in all but syntax. */
export function isMarkedLine(text: string): boolean {
  return MARKED.test(text)
}
