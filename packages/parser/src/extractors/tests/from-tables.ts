import type { FieldKey } from '../../lexicon/words.js'
import { bareText } from '../../meaning/bare-text.js'
import { type Columns, columnsOf } from '../../meaning/columns.js'
import { readMoment, readTimeFrame } from '../../meaning/time-frame.js'
import type { Table } from '../../outline/outline.js'
import { pattern } from '../../pattern/pattern.js'
import { readLeadingCount } from '../../readers/read-leading-count.js'
import type { ParseContext } from '../extractor.js'
import { cellCounts } from './cell-counts.js'
import { NO_COUNTS, namedCounts, stateNamed } from './named-counts.js'
import { type Mention, mentionOf } from './run.js'
import { roleOfColumn, roleOfLabel, roleOfTests } from './test-role.js'

// Columns that say when a run was and what for, not what of.
const BESIDE: ReadonlySet<FieldKey> = new Set(['date', 'day', 'role', 'number', 'status'])
const COUNTS = ['passed', 'failed', 'errors', 'skipped'] as const

/**
 * Test counts in tables: columns of counts, columns of a baseline, target and actual figure, rows named after counts, a
 * column of tests in a table of something else, and cells that say it in words.
 */
export function fromTables(context: ParseContext): Mention[] {
  return context.outline.tables.flatMap((table) => {
    if (context.meaningOf(table.section).roles.includes('template')) return []
    const columns = columnsOf(context, table)
    const counted = COUNTS.filter((key) => columns.has(key))
    if (counted.includes('passed') || counted.length > 1) return byCounts(context, table, columns)
    return byNamedRows(context, table, columns) ?? table.rows.flatMap((row) => cellCounts(context, table, columns, row))
  })
}

function byCounts(context: ParseContext, table: Table, columns: Columns): Mention[] {
  const nameAt = Math.max(
    0,
    columns.keys.findIndex((key) => !key || !BESIDE.has(key)),
  )
  const wholeAt = columns.keys.findIndex((key, at) => key === 'total' || (key === 'tests' && at !== nameAt))
  const runs = table.rows.flatMap((row): Mention[] => {
    const count = (...keys: FieldKey[]) => readLeadingCount(columns.text(row, ...keys) ?? '')
    const passed = count('passed')
    const stated = {
      ...NO_COUNTS,
      passed: passed?.value ?? null,
      failed: count('failed')?.value ?? null,
      errors: count('errors')?.value ?? null,
      skipped: count('skipped')?.value ?? null,
      total: readLeadingCount(bareText(row.cells[wholeAt]?.line.text ?? ''))?.value ?? passed?.whole ?? null,
    }
    if (COUNTS.every((key) => stated[key] === null)) return []
    const name = bareText(row.cells[nameAt]?.line.text ?? '')
    const said =
      roleOfLabel(context, name) ?? roleOfLabel(context, columns.text(row, 'role', 'type', 'checkpoint') ?? '')
    const role = roleOfTests(context, { ...stated, role: said }, { section: table.section, entry: null })
    const at = columns.text(row, 'date', 'day', 'checkpoint')
    const mention = mentionOf({ ...stated, scope: name === '' ? null : name }, role, table, row.source)
    return [at === null ? mention : { ...mention, run: { ...mention.run, at: momentOf(context, at) } }]
  })
  return withoutFiles(runs, context)
}

// > | src/export.test.ts     ExportTests.cs
//     ^^^^^^^^^^^^^^^^^^     ^^^^^^^^^^^^^^
const FILE = pattern()`[\p{L}\p{N}_]\.\p{Ll}{1,4}$|[/\\]`

/** Files under a total are its parts. */
function withoutFiles(runs: readonly Mention[], { lexicon }: ParseContext): Mention[] {
  const hasTotal = runs.some(({ ownScope }) =>
    lexicon.tests.find(ownScope ?? '').some(({ meaning }) => meaning === 'total'),
  )
  return hasTotal ? runs.filter(({ ownScope }) => !FILE.test(ownScope ?? '')) : [...runs]
}

/** Rows that are called 'Passed', 'Failed', 'Total': each further column is a run. */
function byNamedRows(context: ParseContext, table: Table, columns: Columns): Mention[] | undefined {
  const rows = table.rows.flatMap((row) => {
    const state = stateNamed(context, bareText(row.cells[0]?.line.text ?? ''))
    return state ? [{ state, row }] : []
  })
  const states = new Set(rows.map(({ state }) => state))
  if (states.size < 2 || states.size < rows.length || !(states.has('passed') || states.has('failed'))) return undefined
  return table.header.slice(1).flatMap((head, index): Mention[] => {
    const role = roleOfColumn(context, head, columns.keys[index + 1])
    if (role === null && index > 0) return []
    const [first] = rows
    const named = rows.map(({ state, row: { cells } }) => ({
      state,
      value: bareText(cells[index + 1]?.line.text ?? ''),
    }))
    const counts = namedCounts(named)
    if (!first || !counts) return []
    const stated = { ...NO_COUNTS, ...counts, role }
    return [
      mentionOf(stated, roleOfTests(context, stated, { section: table.section, entry: null }), table, first.row.source),
    ]
  })
}

const momentOf = (context: ParseContext, text: string) => readMoment(text, readTimeFrame(context), context.lexicon)
