import { bareText } from '../../meaning/bare-text.js'
import type { Table } from '../../outline/outline.js'
import { readRaci } from '../../readers/read-raci.js'
import type { PersonDraft } from './person-draft.js'

/**
 * The heads of a responsibility matrix, with the rows that each of them answers for.
 *
 * ```text
 * > | | Work   | Ada | Ben |
 *                ^^^   ^^^
 * > | | Export | R   | C   |
 *       ^^^^^^   ^
 * ```
 *
 * @returns `undefined` where the table is none
 */
export function raciPeople(table: Table): PersonDraft[] | undefined {
  const letters = table.rows.map((row) => row.cells.slice(1).map((cell) => readRaci(cell.line.text)))
  if (table.rows.length < 2 || table.header.length < 3) return undefined
  const cells = letters.flat()
  const filled = cells.filter((cell) => cell !== undefined && cell.length > 0)
  if (cells.some((cell) => cell === undefined) || filled.length < cells.length / 2) return undefined
  return table.header.slice(1).map((cell, index) => ({
    name: bareText(cell.line.text),
    source: cell.source,
    responsibilities: table.rows.flatMap((row, at) =>
      letters[at]?.[index]?.includes('R') ? [bareText(row.cells[0]?.line.text ?? '')] : [],
    ),
  }))
}
