import type { Diagnostic } from '@sprint/core'
import width from 'fast-string-width'
import type { Colors } from './colors.js'
import { terminalSafe } from './terminal-safe.js'

type Span = Pick<Diagnostic, 'line' | 'column' | 'endLine' | 'endColumn'>

/** Columns to show of a line that is longer, and how much of it to keep before the place. */
const LONGEST = 100
const LEAD = 40

/**
 * The line that a diagnostic is about, with the place underlined.
 *
 * ```
 * 12 | **Total: 21 points**
 *    |          ^^
 * ```
 *
 * @param diagnostic where
 * @param lines of the file, from the first
 * @param colors of the stream it goes to
 * @returns an empty text where the file has no such line
 */
export function codeFrame(diagnostic: Span, lines: readonly string[], colors: Colors): string {
  const line = lines[diagnostic.line - 1]
  if (line === undefined || line.trim() === '') return ''
  const start = Math.min(diagnostic.column - 1, line.length)
  const end = diagnostic.endLine === diagnostic.line ? Math.max(diagnostic.endColumn - 1, start + 1) : line.length
  const from = start > LONGEST - LEAD ? start - LEAD : 0
  const cut = { before: from > 0 ? '…' : '', after: line.length > from + LONGEST ? '…' : '' }
  const before = cut.before + terminalSafe(line.slice(from, start))
  const marked = terminalSafe(line.slice(start, Math.min(end, from + LONGEST)))
  const after = terminalSafe(line.slice(Math.min(end, from + LONGEST), from + LONGEST)) + cut.after
  const number = String(diagnostic.line).padStart(5)
  const shown = `${colors.dim(`${number} |`)} ${before}${colors.bold(marked)}${after}\n`
  // Where the place is the whole line there is nothing to point out.
  if (before.trim() === '' && after.replace('…', '') === '') return shown
  const caret = ' '.repeat(width(before)) + '^'.repeat(Math.max(1, width(marked)))
  return `${shown}${colors.dim('      |')} ${colors.red(caret)}\n`
}
