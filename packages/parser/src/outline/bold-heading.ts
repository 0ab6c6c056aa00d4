import type { Paragraph, RootContent } from 'mdast'
import { hasWord } from '../pattern/has-letter.js'
import { lineFields } from './line-fields.js'
import type { Line } from './outline.js'

/**
 * A paragraph of one bold line that something stands beneath: many write headings so.
 *
 * @param node the paragraph
 * @param next what follows it
 * @param linesOf makes its lines
 * @returns `undefined` where it is a paragraph like others
 */
export function boldHeading(
  node: Paragraph,
  next: RootContent | undefined,
  linesOf: (node: Paragraph) => readonly Line[],
): Line | undefined {
  if (!node.children.some((child) => child.type === 'strong')) return undefined
  const [line, second] = linesOf(node)
  if (!line || second || !isAllBold(line)) return undefined
  const hasValue = lineFields(line).some((field) => field.value !== '')
  return hasValue && !(next && holdsContent(next)) ? undefined : line
}

function isAllBold(line: Line): boolean {
  if (line.strong.length === 0) return false
  let rest = line.text
  for (const span of [...line.strong].reverse()) rest = rest.slice(0, span.start) + rest.slice(span.end)
  return !hasWord(rest)
}

/** Whether a block is content that a bold line in front of it can be the heading of. */
function holdsContent(node: RootContent): boolean {
  if (node.type === 'list' || node.type === 'table' || node.type === 'code') return true
  return node.type === 'paragraph' && node.children[0]?.type !== 'strong'
}
