import type { FieldKey, SectionRole } from '../../lexicon/words.js'
import { bareText } from '../../meaning/bare-text.js'
import { columnsOf } from '../../meaning/columns.js'
import type { Table } from '../../outline/outline.js'
import { pattern } from '../../pattern/pattern.js'
import { isStandardName, isSureId, readItemId } from '../../readers/read-item-id.js'
import { readItemStatus, readStatusMark, readWholeStatus } from '../../readers/read-item-status.js'
import { readLead } from '../../readers/read-lead.js'
import type { ParseContext } from '../extractor.js'
import type { Candidate } from './candidate.js'
import { type Standing, standingOf } from './standing.js'
import { readUnitLine } from './unit-line.js'

/** A table whose rows are units of work, and what its columns hold. */
export interface WorkTable {
  readonly table: Table
  readonly standing: Standing
  readonly keys: readonly (FieldKey | undefined)[]
  /** Where the ids stand, -1 for nowhere. */
  readonly idAt: number
  readonly titleAt: number
  /** What the head of the column calls the rows: 'Finding', 'User story'. */
  readonly type: Candidate['type']
  /** It sums up units that are defined elsewhere. */
  readonly isSummary: boolean
}

/** The table as one of work, if it is one. */
export function asWorkTable(context: ParseContext, table: Table): WorkTable | undefined {
  const standing = standingOf(context, table.section)
  const stated = columnsOf(context, table).keys
  if (standing.place === 'template' || isOfGates(context, table, stated)) return undefined
  const keys = withNotedStatus(context, table, stated)
  const idAt = idColumn(table, keys)
  const titleAt = titleColumn(table, keys, idAt)
  const type = headType(context, table, idAt) ?? headType(context, table, titleAt)
  const isSummary = standing.role !== null && SUMMARIES.has(standing.role)
  const work = { table, standing, keys, idAt, titleAt, type, isSummary }
  return isWork(context, work) ? work : undefined
}

/**
 * The keys of the columns; where none is for the status, the notes that most begin with one are.
 *
 * ```text
 * > | | SHOP-7 | Pay by card | Done — Ada |
 *                              ^^^^
 * ```
 */
function withNotedStatus(context: ParseContext, table: Table, keys: WorkTable['keys']): WorkTable['keys'] {
  const at = keys.indexOf('notes')
  if (at < 0 || keys.includes('status')) return keys
  const isNoted = (text: string) => readWholeStatus(readLead(text)?.head ?? text, context.lexicon) !== undefined
  return shareOf(table, at, isNoted) >= 0.5 ? keys.with(at, 'status') : keys
}

// Tables here sum up units that are defined elsewhere.
const SUMMARIES: ReadonlySet<SectionRole> = new Set(['estimates', 'points', 'capacity', 'metrics'])

// Columns that make a table one of risks, of figures, of test results, of people.
const FOREIGN: ReadonlySet<FieldKey> = new Set([
  'likelihood',
  'mitigation',
  'metric',
  'passed',
  'failed',
  'skipped',
  'email',
  'phone',
  'responsibilities',
  'trigger',
  'baseline',
  'target',
  'actual',
  'gate',
  'authority',
  'participants',
  'confidence',
  'difference',
  'coverage',
  'completed',
  'planned',
])
// Columns that only a table of work has.
const TELLING: ReadonlySet<FieldKey> = new Set([
  'points',
  'hours',
  'status',
  'owner',
  'priority',
  'due',
  'depends',
  'spent',
  'acceptance',
])
const NAMING: ReadonlySet<FieldKey> = new Set(['title', 'id', 'number', 'epic', 'goal'])
const TIMES: ReadonlySet<FieldKey> = new Set(['date', 'day', 'time'])

function isWork(context: ParseContext, { table, standing, keys, titleAt, type }: WorkTable): boolean {
  const foreign = keys.filter((key) => key !== undefined && FOREIGN.has(key)).length
  const telling = keys.filter((key, at) => key !== undefined && TELLING.has(key) && isMeant(context, table, key, at))
  const withId = idShare(table)
  if (isOfPeople(keys) && withId < 0.5) return false
  if (foreign > 0 && !(withId >= 0.5 && telling.length > foreign)) return false
  if (standing.place === 'foreign') return withId >= 0.6 && (telling.length >= 2 || keys.includes('points'))
  const [first] = keys
  // A row for each day tells when; a row for each sprint what it is for.
  if (first !== undefined && (TIMES.has(first) || (first === 'sprint' && keys[titleAt] === 'goal'))) return false
  const isNamed = keys.some((key) => key !== undefined && NAMING.has(key))
  if (withId >= 0.5 && (telling.length > 0 || isNamed || standing.place === 'work')) return true
  if (isNamed && (telling.length > 0 || (keys.includes('number') && statesStatuses(context, table)))) return true
  // 'Task', 'Feature', 'Finding' at the head says what the rows are; a number, a status of any kind, that they count.
  if (type !== null && (standing.place === 'work' || keys.includes('number'))) return true
  if (type !== null && type !== 'other' && keys.includes('status')) return true
  return standing.place === 'work' && telling.length > 0
}

/** Whether the rows are people, each with a role: what they do is told beside them. */
function isOfPeople(keys: WorkTable['keys']): boolean {
  const isNamed = keys[0] === 'owner' || keys[0] === 'name' || keys[0] === 'role'
  return isNamed && keys.includes('role') && !keys.includes('status') && !keys.includes('points')
}

/** Whether the rows of a table beneath a heading of gates name gates, whatever ids they carry. */
function isOfGates(context: ParseContext, { section }: Table, keys: WorkTable['keys']): boolean {
  return keys.slice(0, 2).includes('gate') && context.meaningOf(section).own.includes('gates')
}

/** Whether titles of a numbered table carry a status of their own: `[done] Foundation`. */
function statesStatuses(context: ParseContext, table: Table): boolean {
  return table.rows.some((row) =>
    row.cells.slice(0, 3).some((cell) => {
      const { title, status, isStatusFromMark } = readUnitLine(cell.line, context.lexicon)
      return title !== '' && status !== null && !isStatusFromMark
    }),
  )
}

/** Whether the cells of a status column are statuses: prose on how things are is none. */
function isMeant(context: ParseContext, table: Table, key: FieldKey, at: number): boolean {
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

/** The share of rows that start with an id in one of their first two cells. */
function idShare(table: Table): number {
  // A row that goes on with the one above has no id to show.
  const rows = table.rows.filter((row) => (row.cells[0]?.line.text ?? '') !== '')
  if (rows.length === 0) return 0
  const withId = rows.filter((row) =>
    row.cells.slice(0, 2).some((cell) => {
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
function idColumn(table: Table, keys: WorkTable['keys']): number {
  const byContent = keys.findIndex(
    (key, at) =>
      NAMED_AS_ID.has(key) && shareOf(table, at, (text) => isBareId(text, key === undefined)) >= SHARE_OF_IDS,
  )
  if (byContent >= 0 && keys.length > 1) return byContent
  return keys.includes('id') ? keys.indexOf('id') : keys.indexOf('number')
}

const NUMBERED = /^\d+(?:[.-]\d+)*[a-z]?$/u

function isBareId(text: string, isStrict: boolean): boolean {
  const id = readItemId(text)
  if (id && isSureId(id.form)) return id.rest === '' && !isStandardName(id.id)
  return !isStrict && NUMBERED.test(text)
}

/** The column of titles: the first with words of those that say so, else the first with words that says nothing else. */
function titleColumn(table: Table, keys: WorkTable['keys'], idAt: number): number {
  const isWordy = (at: number) =>
    at !== idAt && shareOf(table, at, (text) => WORDY.test(text)) >= 0.5 && !isCategory(table, at)
  for (const wanted of ['title', 'description', 'epic', 'name', 'goal', 'deliverables', 'group'] as const) {
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

function shareOf(table: Table, at: number, holds: (text: string) => boolean): number {
  const texts = table.rows.map((row) => bareText(row.cells[at]?.line.text ?? '')).filter((text) => text !== '')
  return texts.length === 0 ? 0 : texts.filter(holds).length / texts.length
}

/** What the head of a column calls its rows; a head that names two types names none. */
function headType(context: ParseContext, table: Table, at: number): Candidate['type'] {
  const words = context.lexicon.itemTypes.find(table.header[at]?.line.text ?? '')
  const share = words.reduce((sum, match) => sum + match.share, 0)
  const [first] = words
  if (!first || share < 0.5) return null
  return words.every(({ meaning }) => meaning === first.meaning) ? first.meaning : 'task'
}
