const LONGEST = 80

/**
 * Quote a value of a document in a message: on one line, in backticks, not too long.
 *
 * @param text words from a document
 * @returns the words as a message shows them
 * @example
 * quote('ready  for\nreview') //=> '`ready for review`'
 */
export function quote(text: string): string {
  const line = text.replace(/\s+/g, ' ').replaceAll('`', "'").trim()
  const points = [...line]
  return points.length > LONGEST ? `\`${points.slice(0, LONGEST - 1).join('')}…\`` : `\`${line}\``
}
