import type { ItemStatus } from '@sprint/core'
import { bareText } from '../../meaning/bare-text.js'
import { type Columns, columnsOf } from '../../meaning/columns.js'
import type { Cell, Table } from '../../outline/outline.js'
import { partOfLine } from '../../outline/plain-line.js'
import { type IdForm, readItemId } from '../../readers/read-item-id.js'
import { readItemStatus, readWholeStatus } from '../../readers/read-item-status.js'
import type { ParseContext } from '../extractor.js'
import type { Candidate } from './candidate.js'
import { standingOf } from './standing.js'
import { readUnitLine } from './unit-line.js'

// What parts the things that one cell lists.
const PARTS = /\s*(?:[;•·]|\.\s|,\s(?=\p{Lu}{2,}-\d)|\s(?:y|and|und|et|e)\s(?=\p{Lu}{2,}-\d)|[,，、]?\s+(?=#\d))\s*/u

const TRACKED: ReadonlySet<IdForm | undefined> = new Set<IdForm | undefined>(['ticket', 'number-sign'])

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
  const found = table.rows.flatMap((row) => {
    const owner = columns.text(row, 'owner', 'name') ?? (bareText(row.cells[0]?.line.text ?? '') || null)
    return row.cells.flatMap((cell, at) => {
      const key = columns.keys[at]
      if (key !== 'completed' && key !== 'planned') return []
      const status = statusOfHead(context, table.header[at]?.line.text ?? '')
      return tickets(context, table, cell, owner).map((ticket) => ({ key, status, ticket }))
    })
  })
  // What goes on is not done: the same ticket stands in both columns.
  const planned = new Set(found.flatMap(({ key, ticket }) => (key === 'planned' ? [ticket.id] : [])))
  return found.map(({ key, status, ticket }) => {
    const goesOn = key === 'completed' && planned.has(ticket.id)
    return { ...ticket, status: ticket.status ?? (goesOn ? null : status) }
  })
}

/** 'Done today' and 'Plan for tomorrow' say how far it got; 'Yesterday' and 'Today' do not. */
function statusOfHead({ lexicon }: ParseContext, head: string): ItemStatus | null {
  const isToCome = lexicon.sections.find(head).some(({ meaning }) => meaning === 'next')
  return readItemStatus(head, lexicon) ?? (isToCome ? 'todo' : null)
}

function tickets(context: ParseContext, table: Table, cell: Cell, owner: string | null): Candidate[] {
  return bareText(cell.line.text)
    .split(PARTS)
    .flatMap((part) => {
      if (!TRACKED.has(readItemId(part)?.form)) return []
      const unit = readUnitLine(partOfLine(cell.line, part), context.lexicon)
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
