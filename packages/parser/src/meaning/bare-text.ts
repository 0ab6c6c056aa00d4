import { remembered } from '../lexicon/remembered.js'
import { pattern } from '../pattern/pattern.js'

// Emoji with their joiners, variation selectors and skin tones; arrows and letters such as © stay.
const EMOJI =
  /(?:\p{Emoji_Presentation}|\p{Extended_Pictographic}\uFE0F?|[\u{1F1E6}-\u{1F1FF}])(?:[\uFE0F\u20E3\u{1F3FB}-\u{1F3FF}]|\u200D\p{Extended_Pictographic}\uFE0F?)*/gu
const LEADING = /^(?:\uFE0F|[\s•▪►▶→☐☑☒✓✔✗✘✅❌*_~:：–—-])+/u
const BOXES = /^\[[ xX✓~-]?\]\s*/u

/**
 * A text without the marks in front of it and without emoji: what a title or a lesson says in words.
 *
 * @example
 * bareText('✅ **Export** as CSV') //=> '**Export** as CSV'
 */
export function bareText(text: string): string {
  return PLAIN.test(text) ? text : withoutMarks(text)
}

const withoutMarks = remembered((text) =>
  text
    .replace(EMOJI, (mark, at: number) => (isAmongWords(text, mark, at) ? mark : ' '))
    .replace(/\s+/g, ' ')
    .trim()
    .replace(BOXES, '')
    .replace(LEADING, '')
    .trim(),
)

// Between two words an emoji is one of the words; at either end, and beside a mark, it is decoration.
const WORD_BEFORE = /[^\s:–—-] $/u
const WORD_AFTER = /^ [^\s:–—-]/u

function isAmongWords(text: string, mark: string, at: number): boolean {
  return WORD_BEFORE.test(text.slice(0, at)) && WORD_AFTER.test(text.slice(at + mark.length))
}

// Most texts start with a letter or digit, end with no blank, and hold neither emoji nor two blanks in a row.
const PLAIN = pattern()`^[\p{L}\d](?:[\u0021-\u00a8\u00aa-\u00ad\u00af-\u0fff\u2010-\u203b]| (?! ))*$(?<! )`
