import { bareText } from '../../meaning/bare-text.js'
import { type Columns, columnsOf } from '../../meaning/columns.js'
import { readMoment, type TimeFrame } from '../../meaning/time-frame.js'
import type { Table } from '../../outline/outline.js'
import { readGateName } from '../../readers/read-gate-name.js'
import { readGateOutcome } from '../../readers/read-gate-outcome.js'
import { isPlaceholder } from '../../readers/read-placeholder.js'
import { splitRefs } from '../../readers/split-refs.js'
import type { ParseContext } from '../extractor.js'
import type { ReadGate } from './gate-details.js'

/**
 * Rows of tables whose first column is headed by the word for a gate, or that stand beneath a heading of gates.
 *
 * ```text
 * > | | Gate | Due | Approver |
 *       ^^^^
 * > | | Gate 1: Review | Mar 9 | Ada |
 *       ^^^^^^^^^^^^^^
 * ```
 */
export function gateRows(context: ParseContext, frame: TimeFrame): ReadGate[] {
  return context.outline.tables.flatMap((table) => {
    const columns = columnsOf(context, table)
    const { own, roles } = context.meaningOf(table.section)
    if (roles.includes('template') || columns.has('metric', 'baseline')) return []
    return columns.keys[0] === 'gate' || columns.keys[1] === 'gate' || own.includes('gates')
      ? rowsOf(context, frame, table, columns)
      : []
  })
}

function rowsOf(context: ParseContext, frame: TimeFrame, table: Table, columns: Columns): ReadGate[] {
  const { lexicon } = context
  return table.rows.flatMap((row) => {
    const text = columns.text(row, 'gate') ?? bareText(row.cells[0]?.line.text ?? '')
    if (isPlaceholder(text, lexicon)) return []
    const name = readGateName(text, lexicon)
    const due = columns.text(row, 'due', 'date', 'dates', 'time')
    const outcome = columns.text(row, 'status', 'decision')
    const cell = columns.cell(row, 'verification', 'acceptance', 'required', 'trigger')
    const source = cell?.source ?? row.source
    const checks = cell ? splitRefs(cell.line.text).map((part) => ({ text: bareText(part), done: null, source })) : []
    const refs = (cellText: string | null) => (cellText && !isPlaceholder(cellText, lexicon) ? splitRefs(cellText) : [])
    return [
      {
        used: [row.source],
        gate: {
          id: name?.id ?? columns.text(row, 'id', 'number'),
          title: name?.title || text,
          due: due && !isPlaceholder(due, lexicon) ? readMoment(due, frame, lexicon) : null,
          authority: columns.text(row, 'authority', 'owner', 'approval', 'lead'),
          checks: checks.filter((check) => !isPlaceholder(check.text, lexicon)),
          blockedBy: refs(columns.text(row, 'depends')),
          blocks: refs(columns.text(row, 'blocks')),
          consequence: columns.text(row, 'consequence', 'impact'),
          outcome: outcome ? readGateOutcome(columns.cell(row, 'status', 'decision')?.line.text ?? '', lexicon) : null,
          source: row.source,
        },
      },
    ]
  })
}
