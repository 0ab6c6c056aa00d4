import type { FieldKey, SectionRole } from '../../lexicon/words.js'
import { columnsOf } from '../../meaning/columns.js'
import type { Table } from '../../outline/outline.js'
import { hasWord } from '../../pattern/has-letter.js'
import type { ParseContext } from '../extractor.js'
import type { Candidate } from './candidate.js'
import { type Standing, standingOf } from './standing.js'
import { isMeant, statesStatuses } from './status-cells.js'
import { type ColumnKeys, idColumn, idShare, shareOf, titleColumn, withNotedStatus } from './table-columns.js'
import { isOfAddresses, isOfGates, isOfPeople } from './tables-of-others.js'
import { type TickedColumn, tickedColumns } from './ticked-columns.js'
import { typeOfRows } from './type-of-rows.js'

/** A table whose rows are units of work, and what its columns hold. */
export interface WorkTable {
  readonly table: Table
  readonly standing: Standing
  readonly keys: ColumnKeys
  readonly ticked: readonly TickedColumn[]
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
  const ticked = tickedColumns(context, table)
  // What a column says by ticks it says of the row, whatever else such a head may stand for.
  const keys = withNotedStatus(
    context,
    table,
    stated.map((key, at) => (key !== 'status' && ticked.some((column) => column.at === at) ? undefined : key)),
  )
  const idAt = idColumn(table, keys)
  const titleAt = titleColumn(table, keys, idAt)
  const type = typeOfRows(context, table, { idAt, titleAt })
  const isSummary = standing.role !== null && SUMMARIES.has(standing.role)
  const work = { table, standing, keys, ticked, idAt, titleAt, type, isSummary }
  return isWork(context, work) ? work : undefined
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
const RANKING: ReadonlySet<FieldKey | undefined> = new Set<FieldKey | undefined>(['priority', 'acceptance'])
const TIMES: ReadonlySet<FieldKey> = new Set(['date', 'day', 'time'])

function isWork(context: ParseContext, { table, standing, keys, ticked, idAt, titleAt, type }: WorkTable): boolean {
  const listAt = listedColumn(table, keys)
  const foreign = keys.filter((key, at) => key !== undefined && FOREIGN.has(key) && at !== listAt).length
  const said = keys.filter((key, at) => key !== undefined && TELLING.has(key) && isMeant(context, table, key, at))
  // One column of ticks may well check something else: 'Requirement | Met?'.
  const telling =
    ticked.length > 1 || (ticked.length > 0 && standing.place === 'work') ? [...said, 'status' as const] : said
  const withId = idShare(table, idAt)
  // Rows that are named by a person tell what all of that one's work comes to.
  if (keys[titleAt] === 'owner' && idAt < 0) return false
  if (type === 'other' && isOfAddresses(table)) return false
  if (isOfPeople(keys) && withId < 0.5) return false
  const isNumbered = withId >= 0.5 || (keys.includes('id') && keys.includes('title'))
  if (foreign > 0 && !(isNumbered && telling.length > foreign)) return false
  if (standing.place === 'foreign') return withId >= 0.6 && (telling.length >= 2 || keys.includes('points'))
  const [first] = keys
  // A row for each day tells when, unless it has a task with an estimate, an owner or a status.
  if (first !== undefined && TIMES.has(first) && !(keys[titleAt] === 'title' && telling.length >= 2)) return false
  // A row for each sprint tells what it is for.
  if (first === 'sprint' && keys[titleAt] === 'goal') return false
  // How important goals are makes them no work.
  if (standing.role === 'goal' && keys[titleAt] === 'goal' && telling.every((key) => RANKING.has(key))) return false
  const isNamed =
    listAt >= 0 ||
    keys.some((key) => key !== undefined && NAMING.has(key)) ||
    // What is done about a matter is named so too; with an owner, a status or an estimate beside it, it is work.
    (keys.includes('action') && telling.length >= 2)
  if (withId >= 0.5 && (telling.length > 0 || isNamed || standing.place === 'work')) return true
  if (isNamed && (telling.length > 0 || (keys.includes('number') && statesStatuses(context, table)))) return true
  // 'Task', 'Feature', 'Finding' at the head says what the rows are; a number, a status of any kind, that they count.
  if (type !== null && (standing.place === 'work' || keys.includes('number'))) return true
  const isTimed = keys.includes('id') && keys.includes('duration')
  if (type !== null && type !== 'other' && (keys.includes('status') || isTimed)) return true
  return standing.place === 'work' && telling.length > 0
}

/**
 * The column 'Planned' or 'Completed' that lists what was planned, and not how much; with both of them the rows are
 * people, days or figures.
 */
function listedColumn(table: Table, keys: ColumnKeys): number {
  const at = keys.findIndex((key) => key !== undefined && LISTS_OR_COUNTS.has(key))
  const isOnly = keys.findLastIndex((key) => key !== undefined && LISTS_OR_COUNTS.has(key)) === at
  return isOnly && shareOf(table, at, (text) => hasWord(text) && !/^\d/u.test(text)) >= 0.8 ? at : -1
}
const LISTS_OR_COUNTS: ReadonlySet<FieldKey> = new Set(['planned', 'completed'])
