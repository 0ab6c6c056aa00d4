import type { Claim } from '@sprint/core'
import { bareText } from '../../meaning/bare-text.js'
import { columnsOf } from '../../meaning/columns.js'
import type { ClaimReader } from './claim-reader.js'
import { totalRow } from './total-row.js'

/**
 * The tables that add up estimates, with the words of their rows: what they leave out is in no estimate.
 *
 * ```text
 * > | | Compare columns | 2 h |
 *       ^^^^^^^^^^^^^^^
 * > | | **Total**       | 9 h |
 * ```
 */
export const estimates: ClaimReader = (context) =>
  context.outline.tables.flatMap((table): Claim[] => {
    const total = totalRow(context, table)
    const columns = columnsOf(context, table)
    const [first] = table.rows
    if (!total || !first || !columns.has('hours', 'duration')) return []
    const rows = table.rows
      .filter((row) => row !== total)
      .map((row) => row.cells.map(({ line }) => bareText(line.text)).join(' '))
    return [{ kind: 'estimates', rows, source: first.source }]
  })
