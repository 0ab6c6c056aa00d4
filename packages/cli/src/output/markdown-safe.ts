/** What neither Markdown nor HTML gives a meaning to, anywhere in a line. */
const INERT = /[\p{L}\p{M}\p{N} ,;%]/u
/** Between the marks of a mention or an address, it keeps GitHub from making a link of it. */
const JOINER = '\u2060'
const CODE = /`([^`]*)`/g

/**
 * Text from a document or a file name, for a line or a table cell of Markdown: every mark is written as an entity.
 *
 * @param text any text
 * @example
 * markdownSafe('a | <b>') //=> 'a &#124; &#60;b&#62;'
 */
export function markdownSafe(text: string): string {
  return [...text.replace(/\s+/g, ' ')].map((one) => (INERT.test(one) ? one : entity(one))).join('')
}

function entity(character: string): string {
  const shown = `&#${character.codePointAt(0)};`
  return character === '@' || character === ':' || character === '.' ? `${shown}${JOINER}` : shown
}

/**
 * Text as code, for a line or a table cell of Markdown.
 *
 * @param text any text
 * @example
 * markdownCode('a|b') //=> '<code>a&#124;b</code>'
 */
export function markdownCode(text: string): string {
  return `<code>${markdownSafe(text).replaceAll(JOINER, '')}</code>`
}

/**
 * The reason of a finding: its values, which stand in backticks, as code.
 *
 * @param reason of a finding
 * @example
 * markdownReason('Unexpected `TBD`') //=> 'Unexpected <code>TBD</code>'
 */
export function markdownReason(reason: string): string {
  const parts: string[] = []
  let position = 0
  for (const { 0: whole, 1: code = '', index } of reason.matchAll(CODE)) {
    parts.push(markdownSafe(reason.slice(position, index)), markdownCode(code))
    position = index + whole.length
  }
  return [...parts, markdownSafe(reason.slice(position))].join('')
}
