import type { Escalation } from '@sprint/core'
import type { FieldKey } from '../../lexicon/words.js'
import { columnsOf } from '../../meaning/columns.js'
import { isPlaceholder } from '../../readers/read-placeholder.js'
import { splitRefs } from '../../readers/split-refs.js'
import type { ParseContext } from '../extractor.js'

/** Rows of tables beneath a heading of escalation that tell what is done; mere contacts are people. */
export function escalationRows(context: ParseContext): Escalation[] {
  const { lexicon, meaningOf } = context
  return context.outline.tables.flatMap((table) => {
    const { own, roles } = meaningOf(table.section)
    const columns = columnsOf(context, table)
    if (roles.includes('template') || !(own.includes('escalation') || roles.includes('escalation'))) return []
    if (!columns.has('level', 'trigger', 'action', 'issue')) return []
    return table.rows.flatMap((row) => {
      const said = (...keys: readonly FieldKey[]) => {
        const text = columns.text(row, ...keys)
        return text !== null && !isPlaceholder(text, lexicon) ? text : null
      }
      const one = {
        level: said('level', 'id', 'number', 'priority'),
        trigger: said('trigger', 'issue', 'description'),
        action: said('action', 'resolution', 'mitigation'),
        contact: said('contact', 'owner', 'name', 'lead', 'authority', 'role'),
        within: said('within', 'hours', 'due'),
        examples: splitRefs(said('examples') ?? ''),
        source: row.source,
      }
      return one.trigger === null && one.action === null && one.contact === null ? [] : [one]
    })
  })
}
