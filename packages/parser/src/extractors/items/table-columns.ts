import type { FieldKey } from '../../lexicon/words.js'
import { bareText } from '../../meaning/bare-text.js'
import type { Table } from '../../outline/outline.js'
import { pattern } from '../../pattern/pattern.js'
import { isStandardName, isSureId, readItemId } from '../../readers/read-item-id.js'
import { readWholeStatus } from '../../readers/read-item-status.js'
import { readLead } from '../../readers/read-lead.js'
import type { ParseContext } from '../extractor.js'

/** What the columns of a table stand for, in order; `undefined` for a head that says nothing known. */
export type ColumnKeys = readonly (FieldKey | undefined)[]

/**
 * The keys of the columns; where none is for the status, the one of progress or notes is whose cells are statuses, or
 * begin with one.
 *
 * ```text
 * > | | SHOP-7 | Pay by card | Done — Ada |
 *                              ^^^^
 * ```
 */
export function withNotedStatus(context: ParseContext, table: Table, keys: ColumnKeys): ColumnKeys {
  if (keys.includes('status')) return keys
  const isNoted = (text: string) => readWholeStatus(readLead(text)?.head ?? text, context.lexicon) !== undefined
  const at = keys.findIndex((key, place) => MAY_NOTE.has(key) && shareOf(table, place, isNoted) >= 0.5)
  return at < 0 ? keys : keys.with(at, 'status')
}
const MAY_NOTE: ReadonlySet<FieldKey | undefined> = new Set<FieldKey | undefined>(['progress', 'notes'])

/** The share of rows that have an id in one of their first two cells, or in the column of ids. */
export function idShare(table: Table, idAt: number): number {
  // A row that goes on with the one above has no id to show.
  const rows = table.rows.filter((row) => (row.cells[0]?.line.text ?? '') !== '')
  if (rows.length === 0) return 0
  const withId = rows.filter((row) =>
    row.cells
      .filter((_, at) => at < 2 || at === idAt)
      .some((cell) => {
        const id = readItemId(bareText(cell.line.text))
        return id !== undefined && isSureId(id.form)
      }),
  )
  return withId.length / rows.length
}

const SHARE_OF_IDS = 0.6
const NAMED_AS_ID: ReadonlySet<FieldKey | undefined> = new Set<FieldKey | undefined>([
  'id',
  'number',
  'title',
  'epic',
  'group',
  'issue',
  undefined,
])

/** The column of ids: the one whose cells are ids and nothing else, else the one that says so. */
export function idColumn(table: Table, keys: ColumnKeys): number {
  const byContent = keys.findIndex(
    (key, at) =>
      NAMED_AS_ID.has(key) && shareOf(table, at, (text) => isBareId(text, key === undefined)) >= SHARE_OF_IDS,
  )
  if (byContent >= 0 && keys.length > 1) return behindNumbers(table, keys, byContent)
  return keys.includes('id') ? keys.indexOf('id') : keys.indexOf('number')
}

/**
 * Of a column that only counts the rows and one of ids beside it the latter.
 *
 * ```text
 * > | | # | ID   | Story       |
 * > | | 1 | US-7 | Pay by card |
 *           ^^^^
 * ```
 */
function behindNumbers(table: Table, keys: ColumnKeys, at: number): number {
  if (keys[at] !== 'number' || shareOf(table, at, (text) => COUNTS.test(text)) < 1) return at
  const beside = keys.findIndex(
    (key, place) =>
      key === 'id' ||
      ((key === 'issue' || key === undefined) && shareOf(table, place, (text) => isBareId(text, true)) >= SHARE_OF_IDS),
  )
  return beside < 0 ? at : beside
}
const COUNTS = /^\d+\.?$/u

const NUMBERED = /^\d+(?:[.-]\d+)*[a-z]?$/u

function isBareId(text: string, isStrict: boolean): boolean {
  const id = readItemId(text)
  if (id && isSureId(id.form)) return id.rest === '' && !isStandardName(id.id)
  return !isStrict && NUMBERED.test(text)
}

/** The column of titles: the first with words of those that say so, else the first with words that says nothing else. */
export function titleColumn(table: Table, keys: ColumnKeys, idAt: number): number {
  const isWordy = (at: number) =>
    at !== idAt && shareOf(table, at, (text) => WORDY.test(text)) >= 0.5 && !isCategory(table, at)
  for (const wanted of [
    'title',
    'description',
    'epic',
    'name',
    'goal',
    'deliverables',
    'action',
    'planned',
    'completed',
    'group',
  ] as const) {
    const at = keys.findIndex((key, place) => key === wanted && isWordy(place))
    if (at >= 0) return at
  }
  const free = keys.findIndex((key, at) => key === undefined && isWordy(at))
  if (free >= 0) return free
  const named = keys.findIndex((key) => key === 'title' || key === 'epic' || key === 'id')
  return named >= 0 ? named : Math.max(0, idAt)
}

// Fewer rows may well say the same by chance.
const LEAST_ROWS = 4

/** Whether the words of a column come again and again: they sort the rows, and are no titles. */
function isCategory({ rows }: Table, at: number): boolean {
  const texts = rows.map((row) => bareText(row.cells[at]?.line.text ?? '')).filter((text) => text !== '')
  return texts.length >= LEAST_ROWS && new Set(texts).size <= texts.length / 2
}

// A word of three letters or two of any length, or a few characters of a script without blanks.
const WORDY = pattern()`\p{L}{3}|\p{L}+\s\p{L}+|\p{Script=Han}{2}`

export function shareOf(table: Table, at: number, holds: (text: string) => boolean): number {
  const texts = table.rows.map((row) => bareText(row.cells[at]?.line.text ?? '')).filter((text) => text !== '')
  return texts.length === 0 ? 0 : texts.filter(holds).length / texts.length
}
