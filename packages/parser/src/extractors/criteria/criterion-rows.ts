import type { Criterion } from '@sprint/core'
import { bareText } from '../../meaning/bare-text.js'
import { columnsOf } from '../../meaning/columns.js'
import type { Section } from '../../outline/outline.js'
import { readCheckState } from '../../readers/read-check-state.js'
import { readItemStatus } from '../../readers/read-item-status.js'
import { isPlaceholder } from '../../readers/read-placeholder.js'
import type { ParseContext } from '../extractor.js'
import { criterionLevel } from './criterion-level.js'

/** Rows of the tables directly beneath a heading of criteria, those of metrics left out. */
export function criterionRows(context: ParseContext, section: Section, set: Criterion['set']): Criterion[] {
  const { lexicon } = context
  return section.blocks.flatMap((block) => {
    if (block.kind !== 'table') return []
    const columns = columnsOf(context, block)
    if (columns.has('metric', 'actual', 'baseline', 'points', 'hours')) return []
    return block.rows.flatMap((row) => {
      const text =
        columns.text(row, 'acceptance', 'trigger', 'required', 'title') ?? bareText(row.cells[0]?.line.text ?? '')
      if (isPlaceholder(text, lexicon)) return []
      const status = columns.cell(row, 'status', 'completed')?.line.text ?? ''
      const said = readItemStatus(status, lexicon)
      return [
        {
          text,
          level: criterionLevel(columns.text(row, 'priority', 'required') ?? '', lexicon),
          done: readCheckState(status) ?? (said === undefined ? null : said === 'done'),
          metric: columns.text(row, 'target', 'due'),
          set,
          source: row.source,
        },
      ]
    })
  })
}
