// > | Keys are missing; the server is down
//                     ^
const PARTS = /\s*[;；]\s*/u

/**
 * The statements that one value lists.
 *
 * @example
 * splitSentences('No keys; server down') //=> ['No keys', 'server down']
 */
export function splitSentences(text: string): string[] {
  return text.split(PARTS).filter((part) => part !== '')
}
