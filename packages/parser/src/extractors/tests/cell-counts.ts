import type { TestRole } from '@sprint/core'
import { bareText } from '../../meaning/bare-text.js'
import type { Columns } from '../../meaning/columns.js'
import type { Cell, Row, Table } from '../../outline/outline.js'
import { readLeadingCount } from '../../readers/read-leading-count.js'
import { readTestCounts, type StatedTests } from '../../readers/read-test-counts.js'
import type { ParseContext } from '../extractor.js'
import { isAboutTests } from './from-lines.js'
import { NO_COUNTS } from './named-counts.js'
import { type Mention, mentionOf } from './run.js'
import { roleOfColumn, roleOfTests } from './test-role.js'

/** Each cell by its column: a figure for a role, a number of tests, or a sentence. */
export function cellCounts(context: ParseContext, table: Table, columns: Columns, row: Row): Mention[] {
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
    const role = roleOfColumn(context, head, key)
    const isOwnColumn = key === 'tests' || isTestsColumn(head)
    const isValue = role !== null || (table.header.length === 2 && !isOwnColumn)
    // Where no column says what for, `Test files | 12` is an inventory.
    if (isValue && (namesTests || isOfTests))
      return figure(`${name}: ${text}`, role).filter(({ isTotalOnly }) => role !== null || !isTotalOnly)
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
    const number = readLeadingCount(text.slice(text.lastIndexOf(':') + 1).trim())
    return number && number.value > 0 ? [{ ...NO_COUNTS, total: number.value, isTotalOnly: true }] : []
  }
}
