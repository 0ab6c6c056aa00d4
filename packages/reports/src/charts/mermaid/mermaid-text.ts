import { cleanText } from '../../text/clean-text.js'

/** Signs that Mermaid, or what stands around it, gives a meaning to, and its own way to write them. */
const CODES: Readonly<Record<string, string>> = {
  '"': '#quot;',
  '#': '#35;',
  '<': '#lt;',
  '>': '#gt;',
  '`': "'",
  '%': '#37;',
  '{': '#123;',
  '}': '#125;',
  '\\': '#92;',
}
const LONGEST = 32

/**
 * Write a text so that Mermaid shows it as it is: no directive, no end of a string, no formatting comes of it.
 *
 * @param text any text
 * @returns a text of one line for between quotes, cut where it is long
 * @example
 * mermaidText('say "hi"') //=> 'say #quot;hi#quot;'
 */
export function mermaidText(text: string): string {
  const shown = [...cleanText(text)]
  const cut = shown.length > LONGEST ? [...shown.slice(0, LONGEST - 1), '…'] : shown
  return cut.map((sign) => CODES[sign] ?? sign).join('') || '-'
}

/**
 * Write the name of a task of a `gantt`, in which a colon or a semicolon would start its dates.
 *
 * @param text any text
 * @example
 * ganttText('Gate 1: load; smoke') //=> 'Gate 1 – load, smoke'
 */
export function ganttText(text: string): string {
  const plain = cleanText(text)
    .replace(/\s*:\s*/g, ' – ')
    .replace(/;/g, ',')
    .replace(/[#"`%{}<>\\]/g, '')
  const name = mermaidText(plain)
  // These words begin statements of their own.
  return /^(section|title|click|date|axis|tick|week|today|include|exclude|inclusive|top|acc|href|call|%%|gantt)/i.test(
    name,
  )
    ? `– ${name}`
    : name
}
