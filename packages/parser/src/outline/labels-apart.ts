import type { List, ListItem, Paragraph, RootContent, Table } from 'mdast'
import { pattern } from '../pattern/pattern.js'
import { cutParagraph, spanOf, until } from './cut-paragraph.js'

// > | **What went wrong?**   ❌ **Stop**   **Next**:   Still open:
//     ^^^^^^^^^^^^^^^^^^^^   ^^^^^^^^^^^   ^^^^^^^^^   ^^^^^^^^^^^
const BOLD_LABEL = pattern()`^(?:[\p{Extended_Pictographic}\uFE0F\u200D]+\s*)?(?:\*\*[^*]+\*\*|__[^_]+__)\s*[:：]?\s*$`
const PLAIN_LABEL = pattern()`^[\p{Lu}\p{Lo}\p{Extended_Pictographic}][^.!?*:：]{1,48}[:：]\s*$`

/**
 * Top-level content with the labels apart that Markdown takes for the end of what is above them: a line that is nothing
 * but a label, right beneath a list or table with no blank line between, opens what follows.
 *
 * ```text
 * > | - Pairing
 * > | **What went wrong?**
 *     ^^^^^^^^^^^^^^^^^^^^
 * > | - The staging server
 * ```
 *
 * @param nodes the content, which stays as it is
 * @param lines the lines of the text
 */
export function labelsApart(nodes: readonly RootContent[], lines: readonly string[]): readonly RootContent[] {
  if (!nodes.some((node) => isParted(node, lines))) return nodes
  return nodes.flatMap((node) => (node.type === 'list' ? ofList(node, lines) : ofTable(node, lines)))
}

function isParted(node: RootContent, lines: readonly string[]): boolean {
  if (node.type === 'list') return node.children.some((item) => labelLine(item, lines) !== undefined)
  return node.type === 'table' && loneRow(node, lines) > 0
}

/** Whether a line is nothing but a label: `**Next**:`, `Still open:`. */
export const isLabel = (line: string) => BOLD_LABEL.test(line) || PLAIN_LABEL.test(line)

/** The line of the first label at the end of an entry or of the last entry nested in it. */
function labelLine(item: ListItem, lines: readonly string[]): number | undefined {
  const last = item.children.at(-1)
  if (last?.type === 'list') {
    const inner = last.children.at(-1)
    return inner && labelLine(inner, lines)
  }
  if (last?.type !== 'paragraph' || !last.position) return undefined
  const { start, end } = last.position
  for (let line = start.line + 1; line <= end.line; line++) if (isLabel(lines[line - 1] ?? '')) return line
  return undefined
}

function ofList(list: List, lines: readonly string[]): RootContent[] {
  const at = list.children.findIndex((item) => labelLine(item, lines) !== undefined)
  const item = list.children[at]
  const line = item && labelLine(item, lines)
  if (!item || line === undefined) return [list]
  const [kept, label] = cutItem(item, line, lines)
  const head = { ...list, children: [...list.children.slice(0, at), kept], position: until(list, line, lines) }
  const others = list.children.slice(at + 1)
  const tail = { ...list, start: (list.start ?? 1) + at + 1, children: others, position: spanOf(others) }
  return [head, ...label, ...(others.length > 0 ? ofList(tail, lines) : [])]
}

function cutItem(item: ListItem, line: number, lines: readonly string[]): [ListItem, Paragraph[]] {
  const last = item.children.at(-1)
  const before = item.children.slice(0, -1)
  const position = until(item, line, lines)
  if (last?.type === 'paragraph') {
    const [kept, label] = cutParagraph(last, line, lines)
    return [{ ...item, children: [...before, kept], position }, [label]]
  }
  const inner = last?.type === 'list' ? last.children.at(-1) : undefined
  if (last?.type !== 'list' || !inner) return [item, []]
  const [kept, label] = cutItem(inner, line, lines)
  const list = { ...last, children: [...last.children.slice(0, -1), kept], position: until(last, line, lines) }
  return [{ ...item, children: [...before, list], position }, label]
}

/** The first row that is no row but a line beneath the table, -1 for none. */
function loneRow({ children }: Table, lines: readonly string[]): number {
  const textOf = (at: number) => lines[(children[at]?.position?.start.line ?? 0) - 1] ?? ''
  const at = children.findIndex((_, index) => isLabel(textOf(index)))
  return children.slice(at).some((_, index) => textOf(at + index).includes('|')) ? -1 : at
}

function ofTable(node: RootContent, lines: readonly string[]): RootContent[] {
  const at = node.type === 'table' ? loneRow(node, lines) : -1
  if (node.type !== 'table' || at <= 0) return [node]
  const line = node.children[at]?.position?.start.line ?? 0
  const beneath = node.children.slice(at).map(({ children: [cell], position }): Paragraph => {
    return { type: 'paragraph', children: cell?.children ?? [], position }
  })
  return [{ ...node, children: node.children.slice(0, at), position: until(node, line, lines) }, ...beneath]
}
