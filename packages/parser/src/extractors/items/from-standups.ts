import { bareText } from '../../meaning/bare-text.js'
import { type Columns, columnsOf } from '../../meaning/columns.js'
import type { Cell, Table } from '../../outline/outline.js'
import { readItemId } from '../../readers/read-item-id.js'
import { readWholeStatus } from '../../readers/read-item-status.js'
import type { ParseContext } from '../extractor.js'
import type { Candidate } from './candidate.js'
import { standingOf } from './standing.js'
import { readUnitLine } from './unit-line.js'

// What parts the things that one cell lists.
const PARTS = /\s*(?:[;•·]|\.\s|,\s(?=\p{Lu}{2,}-\d)|\s(?:y|and|und|et|e)\s(?=\p{Lu}{2,}-\d))\s*/u

/**
 * Tickets in the cells of a stand-up table: what a member did and plans is no unit, but a ticket named there is one.
 *
 * ```text
 * > | | Ana | SHOP-1 search index | SHOP-2 paging |
 *       ^^^   ^^^^^^^^^^^^^^^^^^^   ^^^^^^^^^^^^^
 * ```
 */
export function fromStandups(context: ParseContext): Candidate[] {
  return context.outline.tables.flatMap((table) => {
    const columns = columnsOf(context, table)
    if (!columns.has('completed') && !columns.has('planned')) return []
    if (standingOf(context, table.section).place === 'template') return []
    return ticketsIn(context, table, columns)
  })
}

function ticketsIn(context: ParseContext, table: Table, columns: Columns): Candidate[] {
  return table.rows.flatMap((row) => {
    const owner = columns.text(row, 'owner', 'name') ?? (bareText(row.cells[0]?.line.text ?? '') || null)
    return row.cells.flatMap((cell, at) => {
      const key = columns.keys[at]
      return key === 'completed' || key === 'planned' ? tickets(context, table, cell, owner) : []
    })
  })
}

function tickets(context: ParseContext, table: Table, cell: Cell, owner: string | null): Candidate[] {
  return bareText(cell.line.text)
    .split(PARTS)
    .flatMap((part) => {
      if (readItemId(part)?.form !== 'ticket') return []
      const unit = readUnitLine({ ...cell.line, text: part, strong: [], code: [], deleted: [] }, context.lexicon)
      const status = readWholeStatus(unit.title, context.lexicon)
      return [
        {
          how: 'table' as const,
          origin: { kind: 'line' as const, line: cell.line, section: table.section },
          source: cell.source,
          labels: [],
          isMentionOnly: false,
          used: [],
          ...unit,
          title: unit.title === '' || status ? (unit.id ?? part) : unit.title,
          status: unit.status ?? (status === 'unclear' ? undefined : status) ?? null,
          owner: unit.owner ?? owner,
        },
      ]
    })
}
