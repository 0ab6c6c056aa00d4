import type { Source } from '@sprint/core'
import type { Line } from './outline.js'

/** A line of text that carries no Markdown, as inside a code block. */
export function plainLine(text: string, source: Source): Line {
  return { text, strong: [], code: [], deleted: [], links: [], source }
}

/** A line of which only a part is read: where its marks stand in that is not known. */
export function partOfLine(line: Line, text: string): Line {
  return { ...line, text, strong: [], code: [], deleted: [] }
}
