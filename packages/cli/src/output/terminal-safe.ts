// Control characters drive a terminal, the bidirectional ones reorder what a reader believes to see.
const UNSAFE = /[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]/gu
const UNSAFE_BUT_LINES = /(?!\n)[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]/gu

/**
 * Text from a document or a file name, for one line on a terminal.
 *
 * @param text any text
 * @example
 * terminalSafe('done\u001b[2J') //=> 'done\\u001b[2J'
 */
export function terminalSafe(text: string): string {
  return text.replaceAll('\t', ' ').replace(UNSAFE, escapeSequence)
}

/**
 * The same for a text of several lines.
 *
 * @param text any text
 * @example
 * terminalSafeLines('one\ntwo\u0007') //=> 'one\ntwo\\u0007'
 */
export function terminalSafeLines(text: string): string {
  return text.replaceAll('\r\n', '\n').replaceAll('\t', '  ').replace(UNSAFE_BUT_LINES, escapeSequence)
}

function escapeSequence(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`
}
