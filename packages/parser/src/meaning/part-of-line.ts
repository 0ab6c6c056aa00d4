import type { Source } from '@sprint/core'
import type { Line, Outline } from '../outline/outline.js'

/**
 * The place of a part of a line; the whole line's where marks inside the part keep it from being found.
 *
 * @param outline for the lines of the file
 * @param line the line
 * @param text the part as it stands in the line's text
 * @param from where in the line's text it begins, to tell equal parts apart
 */
export function partOfLine(outline: Outline, line: Line, text: string, from = 0): Source {
  const { source } = line
  const written = outline.lines[source.line - 1] ?? ''
  const first = written.indexOf(text, source.column - 1)
  let at = first < 0 ? written.indexOf(text) : first
  for (let skipped = countOf(line.text.slice(0, from), text); skipped > 0 && at >= 0; skipped--)
    at = written.indexOf(text, at + 1)
  if (text === '' || at < 0) return source
  return outline.places.part(source.line, at + 1, at + text.length + 1)
}

function countOf(text: string, part: string): number {
  return part === '' ? 0 : text.split(part).length - 1
}
