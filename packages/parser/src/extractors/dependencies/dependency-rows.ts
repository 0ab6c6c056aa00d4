import type { Dependency } from '@sprint/core'
import { columnsOf } from '../../meaning/columns.js'
import { isPlaceholder } from '../../readers/read-placeholder.js'
import { splitRefs } from '../../readers/split-refs.js'
import type { ParseContext } from '../extractor.js'
import { readReference } from './reference.js'

/** Rows of tables beneath a heading of dependencies that tell what needs what. */
export function dependencyRows(context: ParseContext): Dependency[] {
  const { lexicon, meaningOf } = context
  return context.outline.tables.flatMap((table) => {
    const { own, roles } = meaningOf(table.section)
    const columns = columnsOf(context, table)
    if (roles.includes('template') || !(own.includes('dependencies') || own.includes('integration'))) return []
    return table.rows.flatMap((row) => {
      const from = columns.text(row, 'id', 'title', 'consumer', 'end', 'team', 'group')
      const to = columns.text(row, 'depends', 'producer', 'start')
      if (from === null || to === null || isPlaceholder(from, lexicon) || isPlaceholder(to, lexicon)) return []
      const reason = columns.text(row, 'reason', 'description', 'notes', 'deliverables')
      const needy = readReference(context, from)?.ref ?? from
      return splitRefs(to).map((one) => ({
        from: needy,
        to: readReference(context, one)?.ref ?? one,
        reason,
        source: row.source,
      }))
    })
  })
}
