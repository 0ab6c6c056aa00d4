const SPACE = /[\s\u0085\u2028\u2029]+/g
/** Control characters, and those that turn the direction of the text around them. */
const UNSEEN = /[\p{Cc}\p{Cs}\u200E\u200F\u061C\u202A-\u202E\u2066-\u2069\uFEFF]/gu
/** Letters and signs of ASCII, with single spaces between them: most texts. */
const CLEAN = /^[!-~]+(?: [!-~]+)*$/

/**
 * Put a text on one line and take out what is not seen: control characters, marks that reverse the text around them.
 *
 * @param text any text
 * @returns the same in one line, without spaces at either end
 * @example
 * cleanText('one\n  two ') //=> 'one two'
 */
export function cleanText(text: string): string {
  if (CLEAN.test(text)) return text
  return text.replace(SPACE, ' ').replace(UNSEEN, '').replace(/ +/g, ' ').trim()
}
