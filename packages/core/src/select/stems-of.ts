import { wordsOf } from './item-key.js'

/** Shorter words join others; this many letters tell a word in most of its forms. */
const STEM = 5

/**
 * The beginnings of the words that carry what a text is about.
 *
 * @param text any text
 * @returns the first letters of its longer words, in small letters
 * @example
 * [...stemsOf('Invoices of the invoicing run')] //=> ['invoi']
 */
export function stemsOf(text: string): Set<string> {
  const words = wordsOf(text).split(' ')
  return new Set(words.filter((word) => word.length >= STEM && !/\d/.test(word)).map((word) => word.slice(0, STEM)))
}
