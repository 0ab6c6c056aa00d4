import type { Claim } from '@sprint/core'
import type { FieldKey } from '../../lexicon/words.js'
import { bareText } from '../../meaning/bare-text.js'
import { columnsOf } from '../../meaning/columns.js'
import type { Row, Table } from '../../outline/outline.js'
import { readFigure } from '../../readers/read-figure.js'
import type { ParseContext } from '../extractor.js'
import type { ClaimReader } from './claim-reader.js'

// Hours and points have claims of their own; rates, ranks and places in time are not added up.
const NOT_ADDED: ReadonlySet<FieldKey | undefined> = new Set([
  'hours',
  'duration',
  'points',
  'committed',
  'coverage',
  'progress',
  'velocity',
  'confidence',
  'priority',
  'likelihood',
  'impact',
  'level',
  'date',
  'day',
  'time',
  'id',
  'number',
])

/**
 * Numbers in the last row of a table where that row is the total of those above.
 *
 * ```text
 * > | | **Total** | **75** |
 *                     ^^
 * ```
 */
export const total: ClaimReader = (context) => context.outline.tables.flatMap((table) => ofTable(context, table))

function ofTable(context: ParseContext, table: Table): Claim[] {
  const last = table.rows.at(-1)
  if (!last || table.rows.length < 3 || !isTotal(context, last)) return []
  const rows = table.rows.slice(0, -1)
  // Among several totals each sums up something else.
  if (rows.some((row) => isTotal(context, row))) return []
  const { keys } = columnsOf(context, table)
  return last.cells.flatMap((cell, at): Claim[] => {
    const column = bareText(table.header[at]?.line.text ?? '')
    const text = bareText(cell.line.text)
    const stated = readFigure(text)
    if (at === 0 || stated === undefined || NOT_ADDED.has(keys[at]) || column.includes('%')) return []
    const above = figuresOf(rows, at)
    return above.length < 2 ? [] : [{ kind: 'total', column, total: stated, rows: above, text, source: cell.source }]
  })
}

/** Whether the first word of a row means that it is the total. */
function isTotal({ lexicon }: ParseContext, row: Row): boolean {
  const [first] = lexicon.fields.find(bareText(row.cells[0]?.line.text ?? ''))
  return first?.meaning === 'total' && first.start === 0
}

/** The numbers of a column; none where one of its cells holds anything else. */
function figuresOf(rows: readonly Row[], at: number): number[] {
  const texts = rows.map((row) => bareText(row.cells[at]?.line.text ?? '')).filter((text) => text !== '')
  const figures = texts.map(readFigure).filter((figure) => figure !== undefined)
  return figures.length === texts.length ? figures : []
}
