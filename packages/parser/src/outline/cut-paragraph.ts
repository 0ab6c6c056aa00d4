import type { Nodes, Paragraph, PhrasingContent } from 'mdast'
import type { Position } from 'unist'

/**
 * A paragraph in two, of which the second begins with a line.
 *
 * @param line counted from the start of the document, within the paragraph
 * @param lines the lines of the text
 */
export function cutParagraph(paragraph: Paragraph, line: number, lines: readonly string[]): [Paragraph, Paragraph] {
  const [above, below]: [PhrasingContent[], PhrasingContent[]] = [[], []]
  for (const child of paragraph.children) {
    const from = child.position?.start.line ?? line
    const to = child.position?.end.line ?? line
    if (from >= line) below.push(child)
    else if (child.type === 'break' || to < line) above.push(child)
    else if (child.type === 'text') {
      const parts = child.value.split('\n')
      above.push({ ...child, value: parts.slice(0, line - from).join('\n') })
      below.push({ ...child, value: parts.slice(line - from).join('\n') })
    } else above.push(child)
  }
  return [
    { ...paragraph, children: above, position: until(paragraph, line, lines) },
    { type: 'paragraph', children: below, position: from(paragraph, line) },
  ]
}

/** Where a node ends that gives up a line and all behind it. */
export function until({ position }: Nodes, line: number, lines: readonly string[]): Position | undefined {
  if (!position) return undefined
  return { start: position.start, end: { line: line - 1, column: (lines[line - 2] ?? '').length + 1 } }
}

function from({ position }: Nodes, line: number): Position | undefined {
  return position && { start: { line, column: 1 }, end: position.end }
}

/** From where the first of some nodes begins to where the last ends. */
export function spanOf(items: readonly Nodes[]): Position | undefined {
  const [start, end] = [items[0]?.position?.start, items.at(-1)?.position?.end]
  return start && end && { start, end }
}
