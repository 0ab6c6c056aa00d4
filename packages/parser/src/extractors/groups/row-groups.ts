import { bareText } from '../../meaning/bare-text.js'
import { columnsOf } from '../../meaning/columns.js'
import type { TimeFrame } from '../../meaning/time-frame.js'
import type { Section, Table } from '../../outline/outline.js'
import { readGroupName } from '../../readers/read-group-name.js'
import { readLabelId } from '../../readers/read-item-id.js'
import type { ParseContext } from '../extractor.js'
import { detailsOfLine, type GroupDetails } from './group-details.js'
import type { NamedGroup } from './group-index.js'

export interface RowGroup {
  readonly name: NamedGroup
  readonly details: GroupDetails
  readonly section: Section
}

/**
 * Rows of a table whose first column is headed by the word for a group.
 *
 * ```text
 * > | | Phase   | Dates   | Goal |
 *       ^^^^^
 * > | | Phase 1 | Mar 2-6 | …    |
 *       ^^^^^^^
 * ```
 */
export function rowGroups(context: ParseContext, frame: TimeFrame): RowGroup[] {
  return context.outline.tables.flatMap((table) =>
    context.meaningOf(table.section).roles.includes('template') ? [] : rowsOf(context, frame, table),
  )
}

function rowsOf(context: ParseContext, frame: TimeFrame, table: Table): RowGroup[] {
  const { lexicon } = context
  const kind = lexicon.groups.whole(bareText(table.header[0]?.line.text ?? ''))
  if (!kind || kind === 'team') return []
  const columns = columnsOf(context, table)
  return table.rows.flatMap((row) => {
    const [first] = row.cells
    const text = bareText(first?.line.text ?? '')
    if (!first || text === '' || lexicon.fields.whole(text) === 'total') return []
    const bareId = readLabelId(text)
    const name = readGroupName(text, lexicon) ?? {
      kind,
      id: bareId && bareId.rest !== text ? bareId.id : text,
      label: text,
      rest: bareId?.rest ?? text,
      form: 'numbered' as const,
      isParted: true,
    }
    if (!name.isParted) return []
    const dates = [columns.text(row, 'dates', 'date', 'start'), columns.text(row, 'end', 'due')].filter(Boolean)
    const hours = columns.text(row, 'hours')
    const said = [...dates, hours].flatMap((part) => (part ? [`(${part})`] : [])).join(' ')
    const title = name.rest === '' ? (columns.text(row, 'title', 'description', 'goal') ?? '') : name.rest
    const details = detailsOfLine(context, frame, `${title} ${said}`.trim(), name.label)
    const filled: GroupDetails = {
      ...details,
      title: title === '' ? name.label : title,
      goal: columns.text(row, 'goal'),
      owner: columns.text(row, 'owner', 'lead'),
      status: columns.text(row, 'status'),
    }
    return [{ name: { ...name, line: { ...first.line, source: row.source } }, details: filled, section: table.section }]
  })
}
