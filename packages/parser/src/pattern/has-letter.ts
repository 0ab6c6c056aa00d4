import { pattern } from './pattern.js'

const LETTER = pattern()`\p{L}`
const WORD = pattern()`[\p{L}\p{N}]`

/** Whether a text holds a letter of any script. */
export function hasLetter(text: string): boolean {
  return LETTER.test(text)
}

/** Whether a text holds a letter or a number of any script: something to read, not marks alone. */
export function hasWord(text: string): boolean {
  return WORD.test(text)
}
