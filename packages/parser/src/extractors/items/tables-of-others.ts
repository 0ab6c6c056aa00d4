import type { Table } from '../../outline/outline.js'
import type { ParseContext } from '../extractor.js'
import { type ColumnKeys, shareOf } from './table-columns.js'

/** Whether a column holds where each row is found: then components are told of, and no work on them. */
export function isOfAddresses(table: Table): boolean {
  return table.header.some((_, at) => shareOf(table, at, (text) => /^https?:\/\//u.test(text)) >= 0.5)
}

/** Whether the rows are people, each with a role: what they do is told beside them. */
export function isOfPeople(keys: ColumnKeys): boolean {
  const isNamed = keys[0] === 'owner' || keys[0] === 'name' || keys[0] === 'role'
  return isNamed && keys.includes('role') && !keys.includes('status') && !keys.includes('points')
}

/** Whether the rows of a table beneath a heading of gates name gates, whatever ids they carry. */
export function isOfGates(context: ParseContext, { section }: Table, keys: ColumnKeys): boolean {
  return keys.slice(0, 2).includes('gate') && context.meaningOf(section).own.includes('gates')
}
