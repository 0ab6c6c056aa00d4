import type { WorkItem } from '@sprint/core'
import { oncePerDocument } from '../../meaning/once-per-document.js'
import type { Entry, Section } from '../../outline/outline.js'
import type { ParseContext } from '../extractor.js'

/** The item that a place belongs to: of the entries and sections around it, the innermost that is an item. */
export function itemAround(
  context: ParseContext,
  { entry, section, line }: { readonly entry: Entry | null; readonly section: Section; readonly line: number },
): WorkItem | undefined {
  const items = itemsByLine(context)
  const own = items.get(line)
  if (own) return own
  for (let at = entry; at; at = at.parent) {
    const item = items.get(at.source.line)
    if (item) return item
  }
  for (let at: Section | null = section; at && at.level > 0; at = at.parent) {
    const item = items.get(at.heading.source.line)
    if (item) return item
  }
  return undefined
}

const itemsByLine = oncePerDocument((context) => {
  const items = new Map<number, WorkItem>()
  for (const item of context.items().value)
    for (const { line } of [item.source, ...item.mentions.map(({ source }) => source)])
      if (!items.has(line)) items.set(line, item)
  return items
})
