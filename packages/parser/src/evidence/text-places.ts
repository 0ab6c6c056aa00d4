import type { Source } from '@sprint/core'

/** Turns offsets in a text into places of its file. */
export interface TextPlaces {
  /** The place from one offset to another. */
  span(start: number, end: number): Source
  /** The place of the line that an offset lies in, without its line break. */
  lineAt(offset: number): Source
}

/**
 * Places in one file.
 *
 * @param text the whole text
 * @param path the path to name in every place
 * @example
 * createTextPlaces('one\ntwo', 'log.txt').lineAt(5).line //=> 2
 */
export function createTextPlaces(text: string, path: string): TextPlaces {
  let starts: readonly number[] | undefined
  // Most files are asked for a few places only after they were read, refused ones for one.
  const lineStarts = () => {
    starts ??= [0, ...Array.from(text.matchAll(/\r\n|\r|\n/g), (match) => match.index + match[0].length)]
    return starts
  }
  const locate = (offset: number) => {
    const at = Math.min(Math.max(offset, 0), text.length)
    const line = countUpTo(lineStarts(), at)
    return { line, column: at - (lineStarts()[line - 1] ?? 0) + 1 }
  }
  const span = (start: number, end: number): Source => {
    const [from, to] = [locate(start), locate(Math.max(start, end))]
    return { path, line: from.line, column: from.column, endLine: to.line, endColumn: to.column }
  }
  return {
    span,
    lineAt(offset) {
      const { line } = locate(offset)
      const start = lineStarts()[line - 1] ?? 0
      const next = lineStarts()[line] ?? text.length
      return span(start, start + text.slice(start, next).trimEnd().length)
    },
  }
}

/** How many of the sorted numbers are at most the limit. */
function countUpTo(sorted: readonly number[], limit: number): number {
  let [low, high] = [0, sorted.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((sorted[middle] ?? Number.POSITIVE_INFINITY) <= limit) low = middle + 1
    else high = middle
  }
  return low
}
