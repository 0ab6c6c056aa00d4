import type { Nodes, Parents } from 'mdast'
import type { Point } from 'unist'

/**
 * A tree as it is further down or up in a document.
 *
 * @param tree stays as it is
 * @param offset by how many characters it has moved
 * @param lines by how many lines
 * @returns the same tree where it has not moved
 */
export function moveTree<T extends Nodes>(tree: T, offset: number, lines: number): T {
  return offset === 0 && lines === 0 ? tree : moved(tree, offset, lines)
}

function moved<T extends Nodes>(node: T, offset: number, lines: number): T {
  const copy = { ...node }
  if (node.position) {
    const { start, end } = node.position
    copy.position = { start: movedPoint(start, offset, lines), end: movedPoint(end, offset, lines) }
  }
  if (isParent(copy)) Object.assign(copy, { children: copy.children.map((child) => moved(child, offset, lines)) })
  return copy
}

function movedPoint(point: Point, offset: number, lines: number): Point {
  return { line: point.line + lines, column: point.column, offset: (point.offset ?? 0) + offset }
}

function isParent(node: Nodes): node is Parents {
  return 'children' in node
}
