import type { Source } from '@sprint/core'
import type { FieldKey, SectionRole } from '../../lexicon/words.js'
import { bareText } from '../../meaning/bare-text.js'
import type { Cell, Row, Table } from '../../outline/outline.js'
import { pattern } from '../../pattern/pattern.js'
import { isStandardName, isSureId, readItemId, readLabelId } from '../../readers/read-item-id.js'
import { readItemStatus, readStatusMark } from '../../readers/read-item-status.js'
import type { ParseContext } from '../extractor.js'
import type { Candidate } from './candidate.js'
import { isBlank, type KeyValue, readItemFields } from './item-fields.js'
import { type Standing, standingOf } from './standing.js'
import { readUnitLine } from './unit-line.js'

type Column = FieldKey | null

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

/**
 * Units in tables, whatever the order of the columns. A row without an id or a first cell continues the one above.
 *
 * ```text
 * > | | ID | Story | Points | Status |
 *       ^^   ^^^^^   ^^^^^^   ^^^^^^
 * ```
 */
export function fromTables(context: ParseContext): Candidate[] {
  return context.outline.tables.flatMap((table) => {
    if (table.isQuoted) return []
    const standing = standingOf(context, table.section)
    const columns = columnsOf(context, table)
    return isWorkTable(context, table, columns, standing) ? rowsOf(context, table, columns, standing) : []
  })
}

/** What each column holds, by its head. */
function columnsOf(context: ParseContext, table: Table): Column[] {
  const seen = new Set<FieldKey>()
  return table.header.map((cell) => {
    const text = bareText(cell.line.text)
    const match = context.lexicon.fields.best(text.replace(/\([^)]*\)/gu, ' ')) ?? context.lexicon.fields.best(text)
    if (!match || match.share < 0.5 || seen.has(match.meaning)) return null
    seen.add(match.meaning)
    return match.meaning
  })
}

function isWorkTable(context: ParseContext, table: Table, columns: readonly Column[], standing: Standing): boolean {
  if (standing.place === 'template') return false
  const keys = new Set(columns)
  const foreign = columns.filter((key) => key !== null && FOREIGN.has(key)).length
  const telling = columns.filter(
    (key, at) => key !== null && TELLING.has(key) && isMeant(context, table, key, at),
  ).length
  const withId = idShare(table)
  if (foreign > 0 && !(withId >= 0.5 && telling > foreign)) return false
  if (standing.place === 'foreign') return withId >= 0.6 && (telling >= 2 || keys.has('points'))
  if (columns[0] === 'date' || columns[0] === 'day' || columns[0] === 'time') return false
  const named = keys.has('title') || keys.has('id') || keys.has('number') || keys.has('epic') || keys.has('goal')
  if (withId >= 0.5 && (telling > 0 || named || standing.place === 'work')) return true
  if (named && (telling > 0 || (keys.has('number') && statesStatuses(context, table)))) return true
  return standing.place === 'work' && telling > 0
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
  return (
    shareOf(
      table,
      at,
      (text) => text.split(/\s+/u).length <= 8 && readItemStatus(text, context.lexicon) !== undefined,
    ) >= 0.4 || shareOfMarks(table, at) >= 0.4
  )
}

function shareOfMarks(table: Table, at: number): number {
  const marked = table.rows.filter((row) => readStatusMark(row.cells[at]?.line.text ?? '') !== undefined)
  return table.rows.length === 0 ? 0 : marked.length / table.rows.length
}

/** The share of rows that start with an id in one of their first two cells. */
function idShare(table: Table): number {
  if (table.rows.length === 0) return 0
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

function rowsOf(context: ParseContext, table: Table, columns: readonly Column[], standing: Standing): Candidate[] {
  const idAt = idColumn(table, columns)
  const titleAt = titleColumn(table, columns, idAt)
  const found: Candidate[] = []
  for (const row of table.rows) {
    if (isTotal(context, row, titleAt)) continue
    const candidate = rowCandidate(context, table, row, columns, titleAt, idAt, standing)
    if (!candidate) continue
    const before = found.at(-1)
    if (before && continues(row, candidate, idAt)) found[found.length - 1] = continued(before, candidate)
    else if (candidate.title !== '' || candidate.id !== null) found.push(candidate)
  }
  return found.map((candidate) => (candidate.title === '' ? { ...candidate, title: candidate.id ?? '' } : candidate))
}

const SHARE_OF_IDS = 0.6
const NAMED_AS_ID: ReadonlySet<Column> = new Set<Column>(['id', 'number', 'title', 'epic', 'group', null])

/** The column of ids: the one whose cells are ids and nothing else, else the one that says so. */
function idColumn(table: Table, columns: readonly Column[]): number {
  const byContent = columns.findIndex(
    (key, at) => NAMED_AS_ID.has(key) && shareOf(table, at, (text) => isBareId(text, key === null)) >= SHARE_OF_IDS,
  )
  if (byContent >= 0 && columns.length > 1) return byContent
  return columns.indexOf('id') >= 0 ? columns.indexOf('id') : columns.indexOf('number')
}

const NUMBERED = /^\d+(?:[.-]\d+)*[a-z]?$/u

function isBareId(text: string, isStrict: boolean): boolean {
  const id = readItemId(text)
  if (id && isSureId(id.form)) return id.rest === '' && !isStandardName(id.id)
  return !isStrict && NUMBERED.test(text)
}

/** The column of titles: the first with words of those that say so, else the first with words that says nothing else. */
function titleColumn(table: Table, columns: readonly Column[], idAt: number): number {
  const isWordy = (at: number) => at !== idAt && shareOf(table, at, (text) => WORDY.test(text)) >= 0.5
  for (const key of ['title', 'description', 'epic', 'name', 'goal', 'deliverables', 'group'] as const) {
    const at = columns.indexOf(key)
    if (at >= 0 && isWordy(at)) return at
  }
  const free = columns.findIndex((key, at) => key === null && isWordy(at))
  if (free >= 0) return free
  const named = columns.findIndex((key) => key === 'title' || key === 'epic' || key === 'id')
  return named >= 0 ? named : Math.max(0, idAt)
}

// A word of three letters or two of any length, or a few characters of a script without blanks.
const WORDY = pattern()`\p{L}{3}|\p{L}+\s\p{L}+|\p{Script=Han}{2}`

function shareOf(table: Table, at: number, holds: (text: string) => boolean): number {
  const texts = table.rows.map((row) => bareText(row.cells[at]?.line.text ?? '')).filter((text) => text !== '')
  return texts.length === 0 ? 0 : texts.filter(holds).length / texts.length
}

function rowCandidate(
  context: ParseContext,
  table: Table,
  row: Row,
  columns: readonly Column[],
  titleAt: number,
  idAt: number,
  standing: Standing,
): Candidate | undefined {
  const { lexicon } = context
  const titleCell = row.cells[titleAt]
  const unit = titleCell ? readUnitLine(titleCell.line, lexicon) : undefined
  const values: KeyValue[] = []
  row.cells.forEach((cell, at) => {
    const key = columns[at]
    if (key && at !== titleAt && at !== idAt && cell.line.text !== '')
      values.push({ key, value: cell.line.text, source: cell.source })
  })
  const fields = readItemFields(values, lexicon)
  const id = idOf(row, idAt, titleAt, lexicon)
  if (!unit && !id) return undefined
  const title = unit?.title ?? ''
  if (title !== '' && isBlank(title, lexicon) && !id) return undefined
  return {
    how: 'table',
    origin: { kind: 'row', row, section: table.section },
    source: row.source,
    title: isBlank(title, lexicon) ? '' : title,
    id: id?.id ?? unit?.id ?? null,
    idForm: id?.form ?? unit?.idForm ?? null,
    type:
      unit?.type ??
      id?.type ??
      (fields.typeWord
        ? (lexicon.itemTypes.best(fields.typeWord)?.meaning ?? null)
        : headType(context, table, titleAt, idAt)),
    isGroupWord: unit?.isGroupWord ?? false,
    isTimeWord: unit?.isTimeWord ?? false,
    hasOrdinal: false,
    points: fields.points ?? unit?.points ?? null,
    hours: fields.hours ?? unit?.hours ?? null,
    hoursRange: fields.hours === undefined ? (unit?.hoursRange ?? null) : (fields.hoursRange ?? null),
    priority: fields.priority ?? unit?.priority ?? standing.priority,
    status: fields.status ?? unit?.status ?? standing.status,
    isStatusFromMark: fields.status === undefined && (unit?.isStatusFromMark ?? false),
    owner: fields.owner ?? unit?.owner ?? null,
    due: fields.due ?? unit?.due ?? null,
    isMentionOnly:
      (unit?.isGroupWord === true && fields.status === undefined && fields.points === undefined) ||
      (standing.role !== null && SUMMARIES.has(standing.role) && !isSureId(id?.form ?? unit?.idForm ?? null)),
    dependsOn: fields.dependsOn ?? unit?.dependsOn ?? [],
    labels: fields.labels ?? [],
    hasBoldLead: false,
    nameBehind: null,
    used: [],
  }
}

/** 'Finding', 'User story': what the head of the column calls its rows. */
function headType(context: ParseContext, table: Table, titleAt: number, idAt: number): Candidate['type'] {
  for (const at of [idAt, titleAt]) {
    const match = context.lexicon.itemTypes.best(table.header[at]?.line.text ?? '')
    if (match && match.share >= 0.5) return match.meaning
  }
  return null
}

interface RowId {
  readonly id: string
  readonly form: Candidate['idForm']
  readonly type: Candidate['type']
}

function idOf(row: Row, idAt: number, titleAt: number, lexicon: ParseContext['lexicon']): RowId | undefined {
  const at = idAt >= 0 ? idAt : titleAt === 1 ? 0 : -1
  const cell = row.cells[at]
  if (!cell || at === titleAt) return undefined
  const text = bareText(cell.line.text)
  const unit = readUnitLine({ ...cell.line, text }, lexicon)
  if (unit.id !== null) return { id: unit.id, form: unit.idForm, type: unit.type }
  const bare = readItemId(text) ?? readLabelId(text)
  if (bare && bare.rest === '' && !isStandardName(bare.id)) return { id: bare.id, form: bare.form, type: null }
  return idAt >= 0 && text !== '' && text.length <= 16 && /\d/u.test(text)
    ? { id: text, form: 'labelled', type: null }
    : undefined
}

/** A row that goes on with the unit above: no id where there are ids, no figures of its own. */
function continues(row: Row, candidate: Candidate, idAt: number): boolean {
  if (candidate.id !== null || candidate.points !== null || candidate.status !== null || candidate.hours !== null)
    return false
  const first = row.cells[Math.max(idAt, 0)]
  return first === undefined || first.line.text.trim() === ''
}

function continued(before: Candidate, more: Candidate): Candidate {
  const used: Source[] = [...before.used, more.source]
  return { ...before, title: `${before.title} ${more.title}`.trim(), used }
}

function isTotal(context: ParseContext, row: Row, titleAt: number): boolean {
  const text = (cell: Cell | undefined) => bareText(cell?.line.text ?? '').replace(/[\s:*]+/gu, ' ')
  return [row.cells[0], row.cells[1], row.cells[titleAt]].some((cell) => {
    const [first] = context.lexicon.fields.find(text(cell))
    return first?.meaning === 'total' && first.start === 0
  })
}
