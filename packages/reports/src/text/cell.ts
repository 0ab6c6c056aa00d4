import { inline } from './inline.js'

/**
 * Write a text for a table cell, where a pipe would start the next column.
 *
 * @param text any text
 * @returns Markdown of one line without a bare pipe
 * @example
 * cell('a | b') //=> 'a \\| b'
 */
export function cell(text: string): string {
  return inline(text).replaceAll('|', '\\|')
}
