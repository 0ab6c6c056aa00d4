import { cleanText } from '../../text/clean-text.js'

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

/**
 * Write a text for XML and HTML, between tags or within quotes.
 *
 * @param text any text
 * @example
 * escapeXml('a < b') //=> 'a &lt; b'
 */
export function escapeXml(text: string): string {
  return cleanText(text)
    .replace(/[\uFFFE\uFFFF]/g, '')
    .replace(/[&<>"]/g, (sign) => ENTITIES[sign] ?? sign)
}

/**
 * A text for a label that has little room.
 *
 * @param text any text
 * @param longest how many characters there is room for
 * @example
 * shorten('Harden the checkout', 8) //=> 'Harden …'
 */
export function shorten(text: string, longest: number): string {
  const signs = [...cleanText(text)]
  return signs.length > longest ? `${signs.slice(0, Math.max(1, longest - 1)).join('')}…` : signs.join('')
}
