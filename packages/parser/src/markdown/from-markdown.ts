import type { Nodes, Root } from 'mdast'
import { fromMarkdown as parse } from 'mdast-util-from-markdown'
import { frontmatterFromMarkdown } from 'mdast-util-frontmatter'
import { gfmStrikethroughFromMarkdown } from 'mdast-util-gfm-strikethrough'
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table'
import { gfmTaskListItemFromMarkdown } from 'mdast-util-gfm-task-list-item'
import { frontmatter } from 'micromark-extension-frontmatter'
import { gfmStrikethrough } from 'micromark-extension-gfm-strikethrough'
import { gfmTable } from 'micromark-extension-gfm-table'
import { gfmTaskListItem } from 'micromark-extension-gfm-task-list-item'
import type { KeptTrees } from './kept-trees.js'
import { type Piece, splitMarkdown } from './split-markdown.js'

// The three GFM extensions that carry meaning here. Autolinks and footnotes, the rest of `gfm()`,
// cost another 22 to 49% and nothing reads them.
const body = {
  extensions: [gfmTable(), gfmTaskListItem(), gfmStrikethrough()],
  mdastExtensions: [gfmTableFromMarkdown(), gfmTaskListItemFromMarkdown(), gfmStrikethroughFromMarkdown()],
}
const head = {
  extensions: [...body.extensions, frontmatter(['yaml', 'toml'])],
  mdastExtensions: [...body.mdastExtensions, frontmatterFromMarkdown(['yaml', 'toml'])],
}

// Where nobody closes it, it is a rule. The extension knows that too, but then reads no list in all the document.
const FRONT_MATTER = /^\uFEFF?(---|\+\+\+)[ \t]*[\r\n](?:[\s\S]*?[\r\n])??\1[ \t]*(?:[\r\n]|$)/

/**
 * The one call to mdast: Markdown with tables, task lists, strikethrough and front matter.
 *
 * @param text a document
 * @param kept the trees of its last version, which are replaced by those of this one
 * @returns the tree that mdast makes of the whole document, put together from pieces that cost less
 */
export function fromMarkdown(text: string, kept?: KeptTrees): Root {
  // The smaller the pieces, the more of them are what they were before.
  const pieces = kept ? splitMarkdown(text, 1) : splitMarkdown(text)
  const roots = kept ? kept.take(pieces, treeOf) : pieces.map(treeOf)
  const [first] = roots
  const last = roots.at(-1)
  if (!first || !last || first === last) return first ?? { type: 'root', children: [] }
  const root: Root = { type: 'root', children: roots.flatMap(({ children }) => children) }
  if (first.position && last.position) root.position = { start: first.position.start, end: last.position.end }
  return root
}

function treeOf(piece: Piece): Root {
  return placed(parse(piece.text, piece.offset === 0 && FRONT_MATTER.test(piece.text) ? head : body), piece)
}

/** A tree of a piece with every position moved to where it is in the document, and the code back in its blocks. */
function placed(root: Root, piece: Piece): Root {
  if (piece.offset > 0 || piece.bodies.length > 0) place(root, piece)
  return root
}

function place(node: Nodes, piece: Piece): void {
  if (node.type === 'code') {
    const end = node.position?.end.offset ?? 0
    const start = node.position?.start.offset ?? 0
    const missing = piece.bodies.find(({ at }) => at > start && at < end)
    if (missing) node.value = missing.value
  }
  if (node.position) {
    move(node.position.start, piece)
    move(node.position.end, piece)
  }
  if ('children' in node) for (const child of node.children) place(child, piece)
}

interface Point {
  line: number
  offset?: number | undefined
}

function move(point: Point, { offset, line, bodies }: Piece): void {
  const at = point.offset ?? 0
  let [characters, lines] = [offset, line]
  for (const body of bodies) {
    if (body.at > at) break
    characters += body.length
    lines += body.lines
  }
  point.line += lines
  point.offset = at + characters
}
