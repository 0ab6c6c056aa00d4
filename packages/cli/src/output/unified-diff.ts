import { createTwoFilesPatch, FILE_HEADERS_ONLY } from 'diff'
import type { Colors } from './colors.js'
import { terminalSafeLines } from './terminal-safe.js'

/**
 * What changes in a file, as `git apply` takes it.
 *
 * @param path the file, with forward slashes
 * @param before its text
 * @param after its text then
 * @example
 * unifiedDiff('plan.md', 'Total: 21\n', 'Total: 18\n')
 */
export function unifiedDiff(path: string, before: string, after: string): string {
  const options = { context: 2, headerOptions: FILE_HEADERS_ONLY }
  return createTwoFilesPatch(`a/${path}`, `b/${path}`, before, after, undefined, undefined, options)
}

/**
 * A diff for the eyes: coloured, and without what would drive a terminal.
 *
 * @param diff as `unifiedDiff` gives it
 * @param colors of the stream it goes to
 */
export function shownDiff(diff: string, colors: Colors): string {
  return terminalSafeLines(diff)
    .split('\n')
    .map((line) => {
      if (line.startsWith('+++') || line.startsWith('---')) return colors.bold(line)
      if (line.startsWith('@@')) return colors.cyan(line)
      if (line.startsWith('+')) return colors.green(line)
      return line.startsWith('-') ? colors.red(line) : line
    })
    .join('\n')
}
