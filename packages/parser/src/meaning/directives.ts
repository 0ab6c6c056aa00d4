import type { Directive } from '@sprint/core'
import type { Nodes, Root } from 'mdast'
import type { Places } from '../outline/places.js'
import { readDirectives } from '../readers/read-directives.js'

/**
 * The comments by which a document silences checks. One that is shown as code is none.
 *
 * @param tree the document
 * @param lines of its text
 * @param places where parts of a line stand in the file
 * @returns in the order of the document
 */
export function directivesIn(tree: Root, lines: readonly string[], places: Places): Directive[] {
  // Few documents have any, and the others shall not pay for it.
  if (!lines.some((line) => line.includes('<!--') && line.includes('sprint-'))) return []
  return commentLines(tree).flatMap((line) => {
    const text = lines[line - 1] ?? ''
    const next = lines.findIndex((other, index) => index >= line && other.trim() !== '')
    return readDirectives(text).map(({ kind, rules, reason, start, end }) => ({
      kind,
      rules: [...rules],
      reason,
      nextLine: next < 0 ? line + 1 : next + 1,
      source: places.part(line, start + 1, end + 1),
    }))
  })
}

/** The lines on which HTML stands, in order. */
function commentLines(tree: Root): number[] {
  const found = new Set<number>()
  const pending: Nodes[] = [tree]
  for (let node = pending.pop(); node !== undefined; node = pending.pop()) {
    if (node.type === 'html' && node.position) {
      for (let line = node.position.start.line; line <= node.position.end.line; line++) found.add(line)
    }
    if ('children' in node) pending.push(...node.children)
  }
  return [...found].sort((a, b) => a - b)
}
