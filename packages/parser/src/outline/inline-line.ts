import type { Source } from '@sprint/core'
import type { PhrasingContent } from 'mdast'
import type { Line, Span } from './outline.js'

/** Where a part of a line that is being written begins; closed when the part ends. */
class LineBuilder {
  text = ''
  readonly strong: Span[] = []
  readonly code: Span[] = []
  readonly deleted: Span[] = []
  readonly links: string[] = []
}

/** Says where the nth line (1-based, of the file) stands. */
export type LinePlace = (line: number) => Source

/**
 * Inline Markdown as lines of plain text: emphasis, code and links are noted as ranges, their marks are gone.
 *
 * @param nodes the inline content
 * @param firstLine the line of the file it starts on
 * @param placeOf where a line of the file stands
 */
export function inlineLines(nodes: readonly PhrasingContent[], firstLine: number, placeOf: LinePlace): Line[] {
  const builders = [new LineBuilder()]
  write(nodes, builders, [])
  const lines: Line[] = []
  builders.forEach((builder, index) => {
    const line = trimmed(builder, placeOf(firstLine + index))
    if (line.text !== '' || builders.length === 1) lines.push(line)
  })
  return lines
}

type Kind = 'strong' | 'code' | 'deleted'

function write(nodes: readonly PhrasingContent[], builders: LineBuilder[], open: readonly Kind[]): void {
  for (const node of nodes) {
    switch (node.type) {
      case 'text':
        writeText(node.value, builders, open)
        break
      case 'inlineCode':
        writeText(node.value, builders, [...open, 'code'])
        break
      case 'break':
        builders.push(new LineBuilder())
        break
      case 'strong':
        write(node.children, builders, [...open, 'strong'])
        break
      case 'delete':
        write(node.children, builders, [...open, 'deleted'])
        break
      case 'emphasis':
        write(node.children, builders, open)
        break
      case 'link':
        current(builders).links.push(node.url)
        write(node.children, builders, open)
        break
      case 'linkReference':
        write(node.children, builders, open)
        break
      case 'image':
        current(builders).links.push(node.url)
        writeText(node.alt ?? '', builders, open)
        break
      case 'imageReference':
        writeText(node.alt ?? '', builders, open)
        break
      case 'html':
        writeHtml(node.value, builders)
        break
    }
  }
}

function current(builders: LineBuilder[]): LineBuilder {
  const last = builders.at(-1)
  if (last) return last
  const first = new LineBuilder()
  builders.push(first)
  return first
}

function writeText(value: string, builders: LineBuilder[], open: readonly Kind[]): void {
  let from = 0
  for (;;) {
    const end = value.indexOf('\n', from)
    const part = end < 0 ? value.slice(from) : value.slice(from, end)
    const builder = current(builders)
    const start = builder.text.length
    builder.text += part
    if (part !== '') for (const kind of open) extend(builder[kind], start, builder.text.length)
    if (end < 0) return
    builders.push(new LineBuilder())
    from = end + 1
  }
}

function extend(spans: Span[], start: number, end: number): void {
  const last = spans.at(-1)
  if (last && last.end === start) spans[spans.length - 1] = { start: last.start, end }
  else spans.push({ start, end })
}

// A tag is no word, but `<br>` parts two of them; a comment may span lines of the file.
function writeHtml(value: string, builders: LineBuilder[]): void {
  if (/^<br\b/i.test(value)) current(builders).text += ' '
  for (let at = value.indexOf('\n'); at >= 0; at = value.indexOf('\n', at + 1)) builders.push(new LineBuilder())
}

// Most lines have no emphasis, and share one empty list.
const NONE: readonly Span[] = []

function trimmed(builder: LineBuilder, source: Source): Line {
  const text = builder.text.trim()
  const shift = text === '' ? 0 : builder.text.length - builder.text.trimStart().length
  const move = (spans: readonly Span[]): readonly Span[] => {
    if (spans.length === 0) return NONE
    return spans
      .map((span) => ({ start: Math.max(0, span.start - shift), end: Math.min(text.length, span.end - shift) }))
      .filter((span) => span.end > span.start)
  }
  return {
    text,
    strong: move(builder.strong),
    code: move(builder.code),
    deleted: move(builder.deleted),
    links: builder.links,
    source,
  }
}
