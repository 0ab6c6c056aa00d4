import { type Claim, refOf } from '@sprint/core'
import { bareText } from '../../meaning/bare-text.js'
import { columnsOf } from '../../meaning/columns.js'
import { keyOfField } from '../../meaning/field-of.js'
import { statedPoints } from '../../meaning/stated-points.js'
import { unitLinesOf } from '../../meaning/unit-lines.js'
import type { Table } from '../../outline/outline.js'
import { readPoints } from '../../readers/read-points.js'
import type { ParseContext } from '../extractor.js'
import type { ClaimReader } from './claim-reader.js'
import { totalRow } from './total-row.js'

/** Points stated for the whole sprint, for a group, and in the total row of a table. */
export const points: ClaimReader = (context) => [
  ...ofSprint(context),
  ...ofGroups(context),
  ...context.outline.tables.flatMap((table) => ofTable(context, table)),
]

function ofSprint(context: ParseContext): Claim[] {
  const { committed } = statedPoints(context)
  return committed
    ? [{ kind: 'points', what: 'sprint', of: null, points: committed.value, sum: null, source: committed.source }]
    : []
}

/** A field for points directly beneath the heading of a group. */
function ofGroups(context: ParseContext): Claim[] {
  const groups = context.groups().value
  return context.outline.fields.flatMap((field): Claim[] => {
    const key = keyOfField(field.key, context.lexicon)
    if (
      (key !== 'points' && key !== 'committed') ||
      field.form === 'fence' ||
      unitLinesOf(context).has(field.source.line)
    )
      return []
    const group = groups.find(({ source }) => source.line === field.section.heading.source.line)
    const [said] = readPoints(field.value, context.lexicon, true)
    if (!group || !said || said.whole !== null) return []
    return [
      {
        kind: 'points',
        what: 'group',
        of: refOf(group),
        points: said.value,
        sum: null,
        source: field.source,
      },
    ]
  })
}

function ofTable(context: ParseContext, table: Table): Claim[] {
  const at = columnsOf(context, table).keys.findIndex((key) => key === 'points' || key === 'committed')
  const total = totalRow(context, table)
  if (!total || at < 0) return []
  const read = (text: string) => readPoints(bareText(text), context.lexicon, true)[0]
  const stated = read(total.cells[at]?.line.text ?? '')
  const rows = table.rows.filter((row) => row !== total).map((row) => read(row.cells[at]?.line.text ?? ''))
  if (!stated || stated.whole !== null || rows.some((row) => row === undefined || row.whole !== null)) return []
  const sum = rows.reduce((all, row) => all + (row?.value ?? 0), 0)
  return [{ kind: 'points', what: 'table', of: null, points: stated.value, sum, source: total.source }]
}
