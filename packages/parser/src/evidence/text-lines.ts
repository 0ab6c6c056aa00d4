/** A line of a text. */
export interface TextLine {
  /** Without its line break. */
  readonly text: string
  /** Offset of its first character. */
  readonly start: number
}

/**
 * The lines of a text, one by one.
 *
 * @param text any text
 * @example
 * [...textLines('ok 1\nok 2')].map(({ start }) => start) //=> [0, 5]
 */
export function* textLines(text: string): Generator<TextLine> {
  let start = 0
  for (const {
    index,
    0: { length },
  } of text.matchAll(/\r\n|\r|\n/g)) {
    yield { text: text.slice(start, index), start }
    start = index + length
  }
  yield { text: text.slice(start), start }
}
