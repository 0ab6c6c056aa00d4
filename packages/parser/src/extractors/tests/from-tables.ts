import type { TestRole } from '@sprint/core'
import type { FieldKey, TestWord } from '../../lexicon/words.js'
import { bareText } from '../../meaning/bare-text.js'
import { type Columns, columnsOf } from '../../meaning/columns.js'
import type { Cell, Row, Table } from '../../outline/outline.js'
import { pattern } from '../../pattern/pattern.js'
import { readTestCounts, type StatedTests } from '../../readers/read-test-counts.js'
import type { ParseContext } from '../extractor.js'
import { isAboutTests } from './from-lines.js'
import { type Mention, mentionOf } from './run.js'
import { roleOfLabel, roleOfTests } from './test-role.js'

type State = Exclude<TestWord, 'tests' | 'coverage'>

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
    return byNamedRows(context, table, columns) ?? table.rows.flatMap((row) => byCells(context, table, columns, row))
  })
}

function byCounts(context: ParseContext, table: Table, columns: Columns): Mention[] {
  const runs = table.rows.flatMap((row): Mention[] => {
    const count = (...keys: FieldKey[]) => leadingNumber(columns.text(row, ...keys))
    const passed = count('passed')
    const stated = {
      ...NOTHING,
      passed: passed?.value ?? null,
      failed: count('failed')?.value ?? null,
      errors: count('errors')?.value ?? null,
      skipped: count('skipped')?.value ?? null,
      total: count('total', 'tests')?.value ?? passed?.whole ?? null,
    }
    if (COUNTS.every((key) => stated[key] === null)) return []
    const name = bareText(row.cells[0]?.line.text ?? '')
    const said = roleOfLabel(context, name)
    const role = roleOfTests(context, { ...stated, role: said }, { section: table.section, entry: null })
    return [mentionOf({ ...stated, scope: name === '' ? null : name }, role, table, row.source)]
  })
  return withoutFiles(runs, context)
}

const NOTHING: StatedTests = {
  passed: null,
  failed: null,
  errors: null,
  skipped: null,
  total: null,
  role: null,
  side: null,
  isBound: false,
  isRange: false,
  isAll: false,
  scope: null,
  isTotalOnly: false,
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
  const { lexicon } = context
  const rows = table.rows.flatMap((row) => {
    const words = lexicon.tests.find(bareText(row.cells[0]?.line.text ?? ''))
    const share = words.reduce((sum, word) => sum + word.share, 0)
    const said = words.find(({ meaning }) => meaning !== 'tests' && meaning !== 'coverage')?.meaning
    const state = said ?? (words.some(({ meaning }) => meaning === 'tests') ? 'total' : undefined)
    return state && state !== 'tests' && state !== 'coverage' && share > 0.6 ? [{ state, row }] : []
  })
  const states = new Set(rows.map(({ state }) => state))
  if (states.size < 2 || states.size < rows.length || !(states.has('passed') || states.has('failed'))) return undefined
  return table.header.slice(1).flatMap((head, index): Mention[] => {
    const role = columnRole(context, head, columns.keys[index + 1])
    if (role === null && index > 0) return []
    const counts: Partial<Record<State, number>> = {}
    for (const { state, row } of rows) {
      const number = leadingNumber(bareText(row.cells[index + 1]?.line.text ?? ''))
      if (number) counts[state] ??= number.value
    }
    const [first] = rows
    if (!first || Object.keys(counts).length === 0) return []
    if (counts.passed !== undefined && counts.total !== undefined && counts.passed > counts.total) return []
    const stated = { ...NOTHING, ...counts, role }
    return [
      mentionOf(stated, roleOfTests(context, stated, { section: table.section, entry: null }), table, first.row.source),
    ]
  })
}

/** Each cell by its column: a figure for a role, a number of tests, or a sentence. */
function byCells(context: ParseContext, table: Table, columns: Columns, row: Row): Mention[] {
  const { lexicon } = context
  const name = bareText(row.cells[0]?.line.text ?? '')
  if (lexicon.tests.find(name).some(({ meaning }) => meaning === 'coverage')) return []
  const isOfTests = isAboutTests(context, table.section)
  const namesTests = lexicon.tests.find(name).some(({ meaning }) => meaning === 'tests')
  const place = { section: table.section, entry: null }
  return row.cells.flatMap((cell, index): Mention[] => {
    const text = bareText(cell.line.text)
    const head = table.header[index]
    const key = columns.keys[index]
    if (index === 0 || !head || key === 'difference' || text === '') return index === 0 ? sentence(text) : []
    const role = columnRole(context, head, key)
    const isOwnColumn = key === 'tests' || isTestsColumn(head)
    const isValue = role !== null || (table.header.length === 2 && !isOwnColumn)
    if (isValue && (namesTests || isOfTests)) return figure(`${name}: ${text}`, role)
    // A number of tests in a table of something else is an inventory.
    if (isOwnColumn) return figure(text, role).filter((mention) => role !== null || !mention.isTotalOnly)
    return sentence(text)
  })

  function isTestsColumn({ line }: Cell): boolean {
    return lexicon.tests.find(line.text).some(({ meaning, share }) => meaning === 'tests' && share >= 0.5)
  }

  function figure(text: string, role: TestRole | 'present' | null): Mention[] {
    const stated = readTestCounts(text, lexicon, true)
    const counted = stated.length > 0 ? stated : bareNumber(text)
    return counted.map((one) => {
      const said = { ...one, role: role ?? one.role }
      return mentionOf({ ...said, scope: name }, roleOfTests(context, said, place), table, row.source)
    })
  }

  function sentence(text: string): Mention[] {
    return readTestCounts(text, lexicon, false)
      .filter(({ isTotalOnly, role }) => !isTotalOnly || role === 'target' || role === 'baseline')
      .map((one) => mentionOf(one, roleOfTests(context, one, place), table, row.source, name))
  }

  function bareNumber(text: string): StatedTests[] {
    const number = leadingNumber(text.slice(text.lastIndexOf(':') + 1).trim())
    return number && number.value > 0 ? [{ ...NOTHING, total: number.value, isTotalOnly: true }] : []
  }
}

function columnRole(context: ParseContext, head: Cell, key: FieldKey | undefined): TestRole | 'present' | null {
  const said = roleOfLabel(context, head.line.text)
  if (said) return said
  return key === 'baseline' || key === 'target' || key === 'actual' ? key : null
}

// > | 26-32     13/21 (62%)     ~40     1,204
//     ^^        ^^^^^           ^^      ^^^^^
const LEADING_NUMBER = /^[~≈<>≥≤✅❌\s]*(\d{1,3}(?:,\d{3})+|\d+)(?![\d.%])\+?(?:\s?\/\s?(\d+))?(?!\s?%)/u

function leadingNumber(text: string | null): { value: number; whole: number | null } | undefined {
  const match = LEADING_NUMBER.exec(text ?? '')
  if (!match?.[1]) return undefined
  return { value: Number(match[1].replace(/,/g, '')), whole: match[2] ? Number(match[2]) : null }
}
