import type { List, ListItem, Paragraph, RootContent } from 'mdast'
import { pattern } from '../pattern/pattern.js'
import { cutParagraph, spanOf } from './cut-paragraph.js'
import { isLabel } from './labels-apart.js'

// > | • Draw the map   ◦ Legend   -Without a blank behind it
//     ^                ^          ^
const BULLET = pattern()`^\s*(?:[•●▪◦‣]|-(?=(?:\*\*)?[\p{Lu}\p{Lo}]))\s*`

/**
 * Top-level content in which lines with a typed bullet are lists. What is pasted from a word processor or a chat keeps
 * its bullets, and who types in haste leaves out the blank behind the dash; Markdown takes both for text.
 *
 * ```text
 * > | Done:
 * > | • Map of the harbour
 *     ^^^^^^^^^^^^^^^^^^^^
 * > | • Legend
 *     ^^^^^^^^
 * ```
 *
 * @param nodes the content, which stays as it is
 * @param lines the lines of the text
 */
export function typedBullets(nodes: readonly RootContent[], lines: readonly string[]): readonly RootContent[] {
  if (!nodes.some((node) => node.type === 'paragraph' && startsOf(node, lines).length > 0)) return nodes
  const content: RootContent[] = []
  const made = new Set<RootContent>()
  for (const part of nodes.flatMap((node): readonly RootContent[] =>
    node.type === 'paragraph' ? partsOf(node, lines) : [node],
  )) {
    const last = content.at(-1)
    if (part.type !== 'listItem') content.push(part)
    else if (last?.type === 'list' && made.has(last)) content.splice(-1, 1, listOf([...last.children, part], made))
    else content.push(listOf([part], made))
  }
  return content
}

function listOf(children: ListItem[], made: Set<RootContent>): List {
  const list: List = { type: 'list', ordered: false, children, position: spanOf(children) }
  made.add(list)
  return list
}

/** The lines of a paragraph at which an entry begins, or with a label what comes next. */
function startsOf({ position }: Paragraph, lines: readonly string[]): number[] {
  const starts: number[] = []
  if (!position) return starts
  for (let line = position.start.line; line <= position.end.line; line++) {
    const text = lines[line - 1] ?? ''
    if (BULLET.test(text) || (starts.length > 0 && isLabel(text))) starts.push(line)
  }
  return starts
}

function partsOf(paragraph: Paragraph, lines: readonly string[]): (Paragraph | ListItem)[] {
  const parts: (Paragraph | ListItem)[] = []
  let rest = paragraph
  for (const line of startsOf(paragraph, lines).toReversed()) {
    const isFirst = line === paragraph.position?.start.line
    const [above, below] = isFirst ? [undefined, rest] : cutParagraph(rest, line, lines)
    parts.unshift(BULLET.test(lines[line - 1] ?? '') ? itemOf(below) : below)
    if (!above) return parts
    rest = above
  }
  return [rest, ...parts]
}

function itemOf(paragraph: Paragraph): ListItem {
  const [first, ...others] = paragraph.children
  const bare = first?.type === 'text' ? [{ ...first, value: first.value.replace(BULLET, '') }] : first ? [first] : []
  return {
    type: 'listItem',
    children: [{ ...paragraph, children: [...bare, ...others] }],
    position: paragraph.position,
  }
}
