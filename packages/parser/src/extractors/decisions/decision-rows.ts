import type { Decision } from '@sprint/core'
import { columnsOf } from '../../meaning/columns.js'
import { readMoment, readTimeFrame } from '../../meaning/time-frame.js'
import { readDecisionOutcome } from '../../readers/read-decision-outcome.js'
import { isPlaceholder } from '../../readers/read-placeholder.js'
import type { ParseContext } from '../extractor.js'
import { openDecision } from './decision-draft.js'

/** Rows of tables with a column of decisions first, or beneath a heading of them. */
export function decisionRows(context: ParseContext): Decision[] {
  const { lexicon } = context
  return context.outline.tables.flatMap((table) => {
    const columns = columnsOf(context, table)
    const { own, roles } = context.meaningOf(table.section)
    if (roles.includes('template') || columns.keys[0] === 'options') return []
    if (columns.keys[0] !== 'decision' && own[0] !== 'decisions') return []
    const isNamed = columns.keys[0] === 'decision'
    return table.rows.flatMap((row) => {
      const asked = columns.text(row, 'issue', 'title', 'description') ?? row.cells[0]?.line.text ?? ''
      const decision = columns.text(row, 'decision')
      const question = isNamed ? (decision ?? '') : asked
      if (isPlaceholder(question, lexicon)) return []
      const answer = isNamed
        ? columns.text(row, 'expected', 'status')
        : columns.text(row, 'decision', 'expected', 'status')
      const outcome = answer === null ? null : readDecisionOutcome(answer, lexicon)
      const at = columns.text(row, 'date', 'due')
      return [
        {
          ...openDecision(question, row.source),
          outcome,
          chosen: outcome === null ? answer : null,
          by: columns.text(row, 'owner', 'authority', 'lead'),
          at: at === null || isPlaceholder(at, lexicon) ? null : readMoment(at, readTimeFrame(context), lexicon),
        },
      ]
    })
  })
}
