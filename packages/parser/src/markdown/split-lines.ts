/** A line of a text. */
export interface TextLine {
  /** Without its ending. */
  readonly text: string
  readonly start: number
  /** Where the next line starts. */
  readonly end: number
}

/**
 * The lines of a text, with where each starts.
 *
 * @param text with `\n` or `\r\n` at the end of lines
 */
export function splitLines(text: string): readonly TextLine[] {
  const lines: TextLine[] = []
  for (let start = 0; start < text.length; ) {
    const feed = text.indexOf('\n', start)
    const end = feed < 0 ? text.length : feed + 1
    const last = feed < 0 ? end : text[feed - 1] === '\r' ? feed - 1 : feed
    lines.push({ text: text.slice(start, last), start, end })
    start = end
  }
  return lines
}
