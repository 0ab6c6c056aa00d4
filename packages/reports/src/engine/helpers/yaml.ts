import { cleanText } from '../../text/clean-text.js'

/**
 * Write a value of the front matter: a number, a date or a plain word as it is, any other text in quotes.
 *
 * @param value a text or a number
 * @example
 * yamlText('Sprint 9: done') //=> '"Sprint 9: done"'
 */
export function yamlText(value: string | number): string {
  if (typeof value === 'number') return String(value)
  const text = cleanText(value)
  return isPlain(text) ? text : JSON.stringify(text)
}

/** Words that YAML takes for a truth value or nothing stand in quotes. */
function isPlain(text: string): boolean {
  return (
    /^\d{4}-\d{2}-\d{2}$/.test(text) ||
    (/^[a-z]+(-[a-z]+)*$/.test(text) && !/^(y|n|yes|no|on|off|true|false|null)$/.test(text))
  )
}
