// @ts-check
import { parseDocument } from '@sprint/parser'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { frontmatterFromMarkdown } from 'mdast-util-frontmatter'
import { gfmStrikethroughFromMarkdown } from 'mdast-util-gfm-strikethrough'
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table'
import { gfmTaskListItemFromMarkdown } from 'mdast-util-gfm-task-list-item'
import { frontmatter } from 'micromark-extension-frontmatter'
import { gfmStrikethrough } from 'micromark-extension-gfm-strikethrough'
import { gfmTable } from 'micromark-extension-gfm-table'
import { gfmTaskListItem } from 'micromark-extension-gfm-task-list-item'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { timeSideBySide } from './median.mjs'

const extensions = [gfmTable(), gfmTaskListItem(), gfmStrikethrough(), frontmatter()]
const mdastExtensions = [
  gfmTableFromMarkdown(),
  gfmTaskListItemFromMarkdown(),
  gfmStrikethroughFromMarkdown(),
  frontmatterFromMarkdown(),
]
const remark = unified().use(remarkParse).use(remarkGfm)

/**
 * @param {readonly { path: string, bytes: Uint8Array }[]} documents
 * @param {number} rounds
 */
export function compareParsing(documents, rounds) {
  const texts = documents.map(({ bytes }) => new TextDecoder().decode(bytes))
  const [model = 0, tree = 0, stock = 0] = timeSideBySide(rounds, [
    () => documents.forEach(({ path, bytes }) => void parseDocument(bytes, { path })),
    () => texts.forEach((text) => void fromMarkdown(text, { extensions, mdastExtensions })),
    () => texts.forEach((text) => void remark.parse(text)),
  ])
  return { model, tree, stock }
}

/**
 * Compare one document with another that is ten times as long.
 *
 * @param {Uint8Array} short
 * @param {Uint8Array} long
 * @param {number} rounds
 */
export function compareLengths(short, long, rounds) {
  const [once = 0, tenfold = 0] = timeSideBySide(rounds, [
    () => void parseDocument(short, { path: 'short.md' }),
    () => void parseDocument(long, { path: 'long.md' }),
  ])
  return tenfold / once
}
