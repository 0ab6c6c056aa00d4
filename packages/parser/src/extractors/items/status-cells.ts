import type { FieldKey } from '../../lexicon/words.js'
import type { Table } from '../../outline/outline.js'
import { readItemStatus, readStatusMark } from '../../readers/read-item-status.js'
import type { ParseContext } from '../extractor.js'
import { shareOf } from './table-columns.js'
import { readUnitLine } from './unit-line.js'

/** Whether titles of a numbered table carry a status of their own: `[done] Foundation`. */
export function statesStatuses(context: ParseContext, table: Table): boolean {
  return table.rows.some((row) =>
    row.cells.slice(0, 3).some((cell) => {
      const { title, status, isStatusFromMark } = readUnitLine(cell.line, context.lexicon)
      return title !== '' && status !== null && !isStatusFromMark
    }),
  )
}

/** Whether the cells of a status column are statuses: prose on how things are is none. */
export function isMeant(context: ParseContext, table: Table, key: FieldKey, at: number): boolean {
  if (key !== 'status') return true
  const isStatus = (text: string) => {
    if (text.split(/\s+/u).length > 8 || readItemStatus(text, context.lexicon) === undefined) return false
    const [first] = context.lexicon.itemStatuses.find(text)
    return first === undefined || first.start === 0 || first.share >= 0.5
  }
  return shareOf(table, at, isStatus) >= 0.4 || shareOfMarks(table, at) >= 0.4
}

function shareOfMarks(table: Table, at: number): number {
  const marked = table.rows.filter((row) => readStatusMark(row.cells[at]?.line.text ?? '') !== undefined)
  return table.rows.length === 0 ? 0 : marked.length / table.rows.length
}
