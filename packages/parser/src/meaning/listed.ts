import type { Source } from '@sprint/core'
import type { Block, Entry, Line, Row, Section } from '../outline/outline.js'
import { isMarkedLine } from '../readers/read-statement-mark.js'

/** One thing that a section lists: a list entry, a table row, or a marked line of a paragraph. */
export type Listed =
  | { readonly kind: 'entry'; readonly line: Line; readonly entry: Entry; readonly source: Source }
  | {
      readonly kind: 'row'
      readonly line: Line
      readonly row: Row
      readonly header: Row['cells']
      readonly source: Source
    }
  | { readonly kind: 'line'; readonly line: Line; readonly source: Source }

/**
 * What a section lists directly beneath its heading, outermost entries only, in order.
 *
 * @param section the section
 * @param options `deep`: the sections beneath it too
 */
export function listedIn(section: Section, options: { readonly deep?: boolean } = {}): Listed[] {
  const listed = section.blocks.flatMap(listedInBlock)
  if (options.deep) for (const child of section.children) listed.push(...listedIn(child, options))
  return listed
}

function listedInBlock(block: Block): Listed[] {
  switch (block.kind) {
    case 'list':
      return block.entries.map((entry) => ({ kind: 'entry', line: entry.line, entry, source: entry.source }))
    case 'table':
      return block.rows.flatMap((row) => {
        const [first] = row.cells
        return first ? [{ kind: 'row' as const, line: first.line, row, header: block.header, source: row.source }] : []
      })
    case 'paragraph':
      return block.lines
        .filter((line) => isMarkedLine(line.text))
        .map((line) => ({ kind: 'line', line, source: line.source }))
    default:
      return []
  }
}
