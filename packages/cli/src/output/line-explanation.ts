import type { LineExplanation } from '@sprint/parser'
import type { Colors } from './colors.js'
import { toJson } from './json.js'
import { terminalSafe } from './terminal-safe.js'

/**
 * Why a line was read as it was, for a person.
 *
 * @param path the document
 * @param explanation what the parser tells
 * @param colors of the stream it goes to
 * @example
 * lineExplanation('plan.md', explanation, colors) //=> 'plan.md:7  listItem\n…'
 */
export function lineExplanation(path: string, explanation: LineExplanation, colors: Colors): string {
  const { line, structure, text, headings, roles, takenBy, evidence, weight, enough, reason } = explanation
  const rows: [string, string][] = [['line', text.trim()]]
  if (headings.length > 0) rows.push(['under', headings.join(' > ')])
  if (roles.length > 0) rows.push(['about', roles.join(', ')])
  for (const { extractor, values } of takenBy) {
    if (values.length === 0) rows.push([extractor, 'made use of it'])
    for (const value of values) rows.push([extractor, toJson(withoutBlanks(value), 0)])
  }
  if (evidence.length > 0) {
    const parts = evidence.map((one) => `${one.what} ${one.weight}`)
    rows.push(['evidence', `${parts.join(' + ')} = ${weight}; a unit of work needs ${enough}`])
  }
  if (reason !== null) rows.push(['not taken', reason])
  const lines = rows.map(([name, value]) => `  ${colors.dim(name.padEnd(10))}  ${terminalSafe(value)}`)
  return `${colors.bold(terminalSafe(`${path}:${line}`))}  ${structure}\n${lines.join('\n')}\n\n`
}

/** A value without what is not known and without places, which the reader has before the eyes. */
function withoutBlanks(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutBlanks)
  if (typeof value !== 'object' || value === null) return value
  const known = Object.entries(value).filter(
    ([key, entry]) =>
      key !== 'source' && key !== 'mentions' && entry !== null && !(Array.isArray(entry) && entry.length === 0),
  )
  return Object.fromEntries(known.map(([key, entry]) => [key, withoutBlanks(entry)]))
}
