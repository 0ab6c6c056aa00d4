import type { Claim, WorkItem } from '@sprint/core'
import { bareText } from '../../meaning/bare-text.js'
import type { Entry, Section } from '../../outline/outline.js'
import type { ClaimReader } from './claim-reader.js'

/** Task-list boxes, with the heading they stand under and the item they belong to. */
export const box: ClaimReader = (context) => {
  const items = new Map<number, WorkItem>()
  for (const item of context.items().value)
    for (const { line } of [item.source, ...item.mentions.map(({ source }) => source)])
      if (!items.has(line)) items.set(line, item)
  return context.outline.entries.flatMap((entry): Claim[] => {
    if (entry.checked === null) return []
    const item = itemAround(entry, items)
    const section = entry.section.level === 0 ? null : bareText(entry.section.heading.text)
    const ref = item ? (item.id ?? item.title) : null
    return [
      { kind: 'box', done: entry.checked, text: bareText(entry.line.text), section, item: ref, source: entry.source },
    ]
  })
}

function itemAround(entry: Entry, items: ReadonlyMap<number, WorkItem>): WorkItem | undefined {
  for (let at: Entry | null = entry; at; at = at.parent) {
    const item = items.get(at.source.line)
    if (item) return item
  }
  for (let at: Section | null = entry.section; at && at.level > 0; at = at.parent) {
    const item = items.get(at.heading.source.line)
    if (item) return item
  }
  return undefined
}
