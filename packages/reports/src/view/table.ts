import type { Source } from '@sprint/core'
import type { ReportFigure } from './figure.js'

/** What a cell may hold; `null` and an empty list leave it empty. */
export type CellValue = string | number | boolean | ReportFigure | readonly string[] | null

/** How a column writes its values: `word` for the model's own words, `moment` for a day with a time, `delta` with a sign. */
export type CellFormat = 'text' | 'word' | 'moment' | 'number' | 'percent' | 'delta'

/** A column of a table: which field of the rows it shows, under what heading. */
export interface Column<Key extends string = string> {
  readonly key: Key
  readonly label: string
  readonly format: CellFormat
}

/** A row: its fields by name, and the line it comes from. */
export type Row = { readonly [field: string]: CellValue | Source } & { readonly source: Source | null }

/** Rows as they are, and the columns worth showing: those in which at least one row holds something. */
export interface Table<R> {
  readonly columns: readonly Column[]
  readonly rows: readonly R[]
}

/**
 * Lay out rows as a table.
 *
 * @param rows the rows, each with the fields that the columns name
 * @param columns heading by field, or heading and format; a column that is empty in all rows is left out
 * @returns the table; `undefined` where there are no rows
 * @example
 * tableOf([{ name: 'Latency', unit: null }], { name: 'Name', unit: 'Unit' })?.columns.length //=> 1
 */
export function tableOf<R extends object>(
  rows: readonly R[],
  columns: { readonly [K in keyof R & string]?: string | readonly [string, CellFormat] },
): Table<R> | undefined {
  if (rows.length === 0) return undefined
  const all = Object.entries(columns).map(([key, column]) => toColumn(key, column))
  const isFilled = (key: string) => rows.some((row) => !isEmpty(Reflect.get(row, key)))
  return { columns: all.filter(({ key }) => isFilled(key)), rows }
}

function toColumn(key: string, column: unknown): Column {
  if (typeof column === 'string') return { key, label: column, format: 'text' }
  const [label, format] = isPair(column) ? column : [key, 'text' as const]
  return { key, label, format }
}

function isPair(column: unknown): column is readonly [string, CellFormat] {
  return Array.isArray(column)
}

function isEmpty(value: unknown): boolean {
  return value === null || value === undefined || value === '' || (Array.isArray(value) && value.length === 0)
}
