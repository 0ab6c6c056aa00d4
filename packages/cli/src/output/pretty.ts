import type { Diagnostic, Severity } from '@sprint/core'
import { codeFrame } from './code-frame.js'
import type { Colors } from './colors.js'
import { counted } from './counted.js'
import { type Tally, tallyInWords } from './tally.js'
import { terminalSafe } from './terminal-safe.js'

/**
 * The findings of one file, for a person.
 *
 * @param path the file
 * @param messages its findings, in order
 * @param lines of the file
 * @param colors of the stream it goes to
 * @returns an empty text where there are none
 */
export function prettyFile(
  path: string,
  messages: readonly Diagnostic[],
  lines: readonly string[],
  colors: Colors,
): string {
  if (messages.length === 0) return ''
  const found = messages.map((message) => prettyMessage(message, lines, colors))
  return `${colors.underline(terminalSafe(path))}\n${found.join('')}\n`
}

function prettyMessage(message: Diagnostic, lines: readonly string[], colors: Colors): string {
  const place = `${message.line}:${message.column}`.padEnd(8)
  const severity = inColor(message.severity, message.severity.padEnd(7), colors)
  const related = message.related.map(
    (other) =>
      `          ${colors.dim(`${terminalSafe(other.file)}:${other.line}:${other.column}`)} ${terminalSafe(other.reason)}\n`,
  )
  const first = `  ${place}${severity}  ${terminalSafe(message.reason)}  ${colors.dim(terminalSafe(message.ruleId))}\n`
  // What is to be written anew is the very place, where the finding may be about a whole row.
  return first + codeFrame({ ...message, ...message.fix }, lines, colors) + related.join('')
}

/**
 * The last line: what was found in how many documents.
 *
 * @param tally the counts
 * @param documents how many were checked
 * @param colors of the stream it goes to
 * @param asides what else there is to know, to stand in brackets
 * @example
 * prettySummary({ error: 1, warning: 0, info: 0 }, 3, colors) //=> '1 error in 3 documents\n'
 */
export function prettySummary(tally: Tally, documents: number, colors: Colors, asides: readonly string[] = []): string {
  const counts = tallyInWords(tally, (severity, text) => inColor(severity, text, colors))
  const found = counts.length === 0 ? colors.green('No findings') : counts.join(', ')
  const more = asides.length === 0 ? '' : colors.dim(` (${terminalSafe(asides.join('; '))})`)
  return `${found} in ${counted(documents, 'document')}${more}\n`
}

function inColor(severity: Severity, text: string, colors: Colors): string {
  if (severity === 'error') return colors.red(text)
  return severity === 'warning' ? colors.yellow(text) : colors.blue(text)
}
