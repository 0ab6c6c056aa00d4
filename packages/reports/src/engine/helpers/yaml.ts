import { cleanText } from '../../text/clean-text.js'

/** The keys whose values are dates. What looks like one under any other key is a text, and a site shall take it for one. */
const DATES: ReadonlySet<string> = new Set(['date', 'start', 'end'])

/**
 * Write a value of the front matter: a number, a date or a plain word as it is, any other text in quotes.
 *
 * @param value a text or a number
 * @param key the key that it stands under
 * @example
 * yamlText('Sprint 9: done', 'title') //=> '"Sprint 9: done"'
 */
export function yamlText(value: string | number, key: string | null): string {
  if (typeof value === 'number') return String(value)
  const text = cleanText(value)
  const isDate = key !== null && DATES.has(key) && /^\d{4}-\d{2}-\d{2}$/.test(text)
  return isDate || isPlainWord(text) ? text : JSON.stringify(text)
}

/** Words that YAML takes for a truth value or nothing stand in quotes. */
function isPlainWord(text: string): boolean {
  return /^[a-z]+(-[a-z]+)*$/.test(text) && !/^(y|n|yes|no|on|off|true|false|null)$/.test(text)
}
