import type { Source } from '@sprint/core'
import type { Position } from 'unist'

/** Turns positions of the repaired text into places in the file as its author sees it. */
export interface Places {
  /** The place of a node. */
  of(position: Position | undefined): Source
  /** The place of what is written on one line, blanks around it left out. */
  line(line: number): Source
  /** The place of a part of one line; columns count from 1, the end is exclusive. */
  part(line: number, column: number, endColumn: number): Source
}

/**
 * Places in one file.
 *
 * @param path the file's path
 * @param lines the lines of the text that was parsed
 * @param toOriginalColumn the column in the file for a line and column of the parsed text
 */
export function createPlaces(
  path: string,
  lines: readonly string[],
  toOriginalColumn: (line: number, column: number) => number,
): Places {
  const place = (line: number, column: number, endLine: number, endColumn: number): Source => ({
    path,
    line,
    column: toOriginalColumn(line, column),
    endLine,
    endColumn: toOriginalColumn(endLine, endColumn),
  })
  return {
    of(position) {
      if (!position) return place(1, 1, 1, 1)
      return place(position.start.line, position.start.column, position.end.line, position.end.column)
    },
    line(line) {
      const text = lines[line - 1] ?? ''
      const start = text.length - text.trimStart().length
      return place(line, Math.min(start, text.length) + 1, line, Math.max(start, text.trimEnd().length) + 1)
    },
    part: (line, column, endColumn) => place(line, column, line, endColumn),
  }
}
