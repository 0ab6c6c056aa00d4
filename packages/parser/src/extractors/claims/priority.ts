import type { Claim } from '@sprint/core'
import { bareText } from '../../meaning/bare-text.js'
import { columnsOf } from '../../meaning/columns.js'
import { readWholePriority } from '../../readers/read-priority.js'
import { readRanks } from '../../readers/read-rank.js'
import type { ClaimReader } from './claim-reader.js'

/**
 * Ranks by number, in headings and in the rows of a table: where a document uses both, they can be held together.
 *
 * ```text
 * > | ### Priority 2: Move the orders
 *         ^^^^^^^^^^
 * > | | P1 | Move the orders | 2 h |
 *       ^^
 * ```
 */
export const priority: ClaimReader = (context) => {
  const { outline, lexicon } = context
  const headings = outline.sections.flatMap(({ heading }) =>
    readRanks(bareText(heading.text), lexicon).map(
      ({ rank, title }): Claim => ({ kind: 'priority', title, rank, source: heading.source }),
    ),
  )
  if (headings.length === 0) return []
  const rows = outline.tables.flatMap((table) => {
    const columns = columnsOf(context, table)
    return table.rows.flatMap((row): Claim[] => {
      const stated = readWholePriority(columns.text(row, 'priority') ?? '', lexicon)
      const title = columns.text(row, 'title', 'description', 'name')
      const isNumber = stated?.startsWith('P') === true
      return isNumber && title !== null
        ? [{ kind: 'priority', title: bareText(title), rank: Number(stated.slice(1)), source: row.source }]
        : []
    })
  })
  return [...headings, ...rows]
}
