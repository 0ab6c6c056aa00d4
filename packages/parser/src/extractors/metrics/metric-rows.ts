import type { Metric } from '@sprint/core'
import type { FieldKey, SectionRole } from '../../lexicon/words.js'
import { bareText } from '../../meaning/bare-text.js'
import { type Columns, columnsOf } from '../../meaning/columns.js'
import type { Table } from '../../outline/outline.js'
import { isPlaceholder } from '../../readers/read-placeholder.js'
import type { ParseContext } from '../extractor.js'

// 'Target' heads a date in a table of work and a figure in a table of metrics.
const TARGET: readonly FieldKey[] = ['target', 'due', 'planned', 'goal', 'committed']
const ACTUAL: readonly FieldKey[] = ['actual', 'completed', 'progress', 'total']
const BASELINE: readonly FieldKey[] = ['baseline', 'previous']
const TOPICS: ReadonlySet<SectionRole> = new Set([
  'metrics',
  'success-criteria',
  'points',
  'tests',
  'validation',
  'goal',
])
// A table with such a column lists something else that happens to have a target.
const FOREIGN: readonly FieldKey[] = [
  'owner',
  'priority',
  'points',
  'risk',
  'gate',
  'action',
  'hours',
  'passed',
  'failed',
  'depends',
]

/**
 * Rows of tables with a column of metrics, or with two of target, actual and baseline.
 *
 * ```text
 * > | | Metric   | Before | Target |
 *       ^^^^^^     ^^^^^^   ^^^^^^
 * > | | Coverage | 71 %   | ≥ 80 % |
 * ```
 */
export function metricRows(context: ParseContext): Metric[] {
  return context.outline.tables.flatMap((table) => {
    if (context.meaningOf(table.section).roles.includes('template')) return []
    const columns = columnsOf(context, table)
    return isMetrics(context, table, columns) ? rowsOf(context, table, columns) : []
  })
}

function isMetrics(context: ParseContext, table: Table, columns: Columns): boolean {
  const [first] = columns.keys
  const figures = [TARGET, ACTUAL, BASELINE].filter((keys) => columns.has(...keys)).length
  if (first === 'metric') return figures > 0
  if (figures === 0 || columns.has(...FOREIGN)) return false
  const { own } = context.meaningOf(table.section)
  return figures > 1 || (own.some((role) => TOPICS.has(role)) && columns.has('target', 'due', 'actual', 'baseline'))
}

function rowsOf({ lexicon }: ParseContext, table: Table, columns: Columns): Metric[] {
  return table.rows.flatMap((row) => {
    const name = bareText(row.cells[0]?.line.text ?? '')
    const said = (keys: readonly FieldKey[]) => {
      const text = columns.text(row, ...keys)
      return text !== null && !isPlaceholder(text, lexicon) ? text : null
    }
    const metric = {
      name,
      target: said(TARGET),
      actual: said(ACTUAL),
      baseline: said(BASELINE),
      unit: said(['unit']),
      source: row.source,
    }
    const isSaid = metric.target !== null || metric.actual !== null || metric.baseline !== null
    return isPlaceholder(name, lexicon) || !isSaid ? [] : [metric]
  })
}
