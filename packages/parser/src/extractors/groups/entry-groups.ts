import { bareText } from '../../meaning/bare-text.js'
import type { TimeFrame } from '../../meaning/time-frame.js'
import type { Entry, List } from '../../outline/outline.js'
import { readGroupName } from '../../readers/read-group-name.js'
import type { ParseContext } from '../extractor.js'
import { detailsOfLine, type GroupDetails } from './group-details.js'
import type { NamedGroup } from './group-index.js'

export interface EntryGroup {
  readonly name: NamedGroup
  readonly details: GroupDetails
  readonly entry: Entry
}

/**
 * List entries that hold others and are named as groups, two of a kind at least.
 *
 * ```text
 * > | - **Week 1: Foundations**
 *       ^^^^^^^^^^^^^^^^^^^^^^^
 * > |   - [ ] Schema
 * ```
 */
export function entryGroups(context: ParseContext, frame: TimeFrame): EntryGroup[] {
  const lists = context.outline.blocks.filter((block): block is List => block.kind === 'list' && !block.isQuoted)
  return lists.flatMap((list) => {
    if (context.meaningOf(list.section).roles.includes('template')) return []
    const groups = list.entries.flatMap((entry) => {
      const name = entry.children.length > 0 ? readGroupName(bareText(entry.line.text), context.lexicon) : undefined
      if (name?.form !== 'numbered' || !name.isParted || entry.checked !== null) return []
      const details = detailsOfLine(context, frame, name.rest, name.label)
      return [{ name: { ...name, line: entry.line }, details, entry }]
    })
    return groups.length > 1 ? groups : []
  })
}
