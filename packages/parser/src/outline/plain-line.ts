import type { Source } from '@sprint/core'
import type { Line } from './outline.js'

/** A line of text that carries no Markdown, as inside a code block. */
export function plainLine(text: string, source: Source): Line {
  return { text, strong: [], code: [], deleted: [], links: [], source }
}
