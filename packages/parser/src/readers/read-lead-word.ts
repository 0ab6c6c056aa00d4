import { pattern } from '../pattern/pattern.js'

const LEAD = pattern()`^(\p{L}*)\.?(\s*(?:[,:：|(（–—-]|$)?)\s*`

/** The first word of a text; empty where the text starts with a mark. */
export interface LeadWord {
  readonly word: string
  readonly rest: string
  /** A mark or the end follows it. */
  readonly isParted: boolean
}

/**
 * Takes the first word off a text, with the mark behind it.
 *
 * @example
 * readLeadWord('Monday: set up') //=> { word: 'Monday', rest: 'set up', isParted: true }
 */
export function readLeadWord(text: string): LeadWord {
  const match = LEAD.exec(text)
  const gap = match?.[2] ?? ''
  const behind = text.slice(match?.[0].length ?? 0)
  const isBracket = gap.endsWith('(') || gap.endsWith('（')
  return {
    word: match?.[1] ?? '',
    rest: isBracket ? `(${behind}` : behind,
    isParted: gap.trim() !== '' || behind === '',
  }
}
