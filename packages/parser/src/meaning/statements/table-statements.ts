import type { ParseContext } from '../../extractors/extractor.js'
import { wordsOf } from '../../lexicon/normalise.js'
import type { FieldKey } from '../../lexicon/words.js'
import type { Cell, Row, Table } from '../../outline/outline.js'
import { hasLetter } from '../../pattern/has-letter.js'
import { bareText } from '../bare-text.js'
import { type Columns, columnsOf } from '../columns.js'
import type { Statement, StatementOptions } from './statement.js'

// Columns that say who, when and how urgent, never what.
const BESIDE: ReadonlySet<FieldKey> = new Set([
  'owner',
  'due',
  'status',
  'priority',
  'number',
  'id',
  'level',
  'impact',
  'likelihood',
  'date',
  'type',
])

/** What the rows of a table state: the words of a column that names it, else those of the wordiest cell. */
export function statementsOfTable(context: ParseContext, table: Table, options: StatementOptions): Statement[] {
  const columns = columnsOf(context, table)
  return table.rows.flatMap((row): Statement[] => {
    const named = columns.cell(row, ...options.columns)
    // A row without the words that its table is about is one to be filled in.
    const cell = columns.has(...options.columns) ? named : wordiest(row, columns)
    const text = bareText(cell?.line.text ?? '')
    if (!cell || !hasLetter(text)) return []
    const label = options.isLabelled && !named ? labelled(row, columns, text) : text
    const { section } = table
    return [
      { text: label, line: cell.line, source: row.source, fields: [], entry: null, row: { row, columns }, section },
    ]
  })
}

function wordiest(row: Row, columns: Columns): Cell | undefined {
  const telling = tellingOf(row, columns)
  return telling.find(({ line }) => line.text.split(/\s/).length > 1) ?? telling[0]
}

function tellingOf({ cells }: Row, { keys }: Columns): Cell[] {
  return cells.filter((cell, index) => {
    const key = keys[index]
    return hasLetter(cell.line.text) && !(key && BESIDE.has(key))
  })
}

const LABEL_WORDS = 4

/**
 * A topic with what is said of it, where the row parts them.
 *
 * ```text
 * > | | **Reviews** | Took half the time since we pair on them |
 *         ^^^^^^^     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 * ```
 */
function labelled(row: Row, columns: Columns, text: string): string {
  const [label, said] = tellingOf(row, columns).map(({ line }) => bareText(line.text))
  if (label === undefined || said === undefined || wordsOf(label).length > LABEL_WORDS) return text
  return wordsOf(said).length > wordsOf(label).length ? `${label}: ${said}` : text
}
