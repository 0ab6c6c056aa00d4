import fc from 'fast-check'
import type { Nodes, Root } from 'mdast'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { gfmFromMarkdown } from 'mdast-util-gfm'
import { toString as textOf } from 'mdast-util-to-string'
import { gfm } from 'micromark-extension-gfm'

/** Read Markdown as GitHub does. */
export function readGfm(markdown: string): Root {
  return fromMarkdown(markdown, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] })
}

const WRITTEN_BY_US = new Set(['paragraph', 'list', 'listItem', 'heading', 'text', 'table', 'tableRow', 'tableCell'])

/** The blocks of a Markdown text with what they show; markup that no template of ours writes is named as well. */
export function blocksOf(markdown: string): (readonly [string, string])[] {
  return readGfm(markdown).children.flatMap((block) => [
    [block.type, textOf(block)] as const,
    ...strangersIn(block).map((type) => ['stranger', type] as const),
  ])
}

function strangersIn(node: Nodes): string[] {
  const own = WRITTEN_BY_US.has(node.type) || isOurs(node) ? [] : [node.type]
  return 'children' in node ? [...own, ...node.children.flatMap(strangersIn)] : own
}

function isOurs(node: Nodes): boolean {
  if (node.type === 'strong') return textOf(node) === 'Goal:'
  return node.type === 'link' && (node.url === 'plan.md#L1' || isAddress(node.url))
}

/** Renderers make an address that stands in a text clickable. It shows where it leads, and is no script. */
function isAddress(url: string): boolean {
  return /^(https?|mailto):/.test(url)
}

const PIECES = [
  ...['|', '\\', '`', '```', '*', '**', '_', '~', '~~', '[', ']', '(', ')', '![', '](', '<', '>', '</', '&', ';'],
  ...['#', '# ', '- ', '+ ', '1. ', '1)', '---', '===', '> ', ':', '::', ':::', '{', '{{', '}}', '$', '$$', '^', '@'],
  ...[
    '\n',
    '\r\n',
    '\n\n',
    '\t',
    '    ',
    ' ',
    '\u2028',
    '\u0000',
    '\u202E',
    '\u200F',
    '\uFEFF',
    '\uD800',
    '🎁',
    'ß',
    '_a_',
    'x',
  ],
  ...['<script>', '<!--', '-->', 'javascript:', 'https://a.example', 'www.a.example', 'me@a.example', '&lt;', '&#35;'],
  ...['- [ ] ', '[^1]', '[^1]: ', '[a]: b', '| --- |', '<b>', '{{> final}}', '<https://a.example>', 'import x', 'abc'],
]

/** Text as a document may hold it that means to be Markdown, HTML or a template. */
export const hostileText = fc.oneof(
  fc.array(fc.constantFrom(...PIECES), { maxLength: 8 }).map((pieces) => pieces.join('')),
  fc.string({ unit: 'binary', maxLength: 20 }),
)
