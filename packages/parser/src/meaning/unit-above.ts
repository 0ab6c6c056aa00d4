import type { WorkItem } from '@sprint/core'
import type { ParseContext } from '../extractors/extractor.js'
import type { Section } from '../outline/outline.js'
import { oncePerDocument } from './once-per-document.js'

const unitsByLine = oncePerDocument((context: ParseContext) => {
  const units = new Map<number, WorkItem>()
  for (const item of context.items().value) units.set(item.source.line, item)
  return units
})

/** The unit of work that a line defines. */
export function unitOnLine(context: ParseContext, line: number): WorkItem | undefined {
  return unitsByLine(context).get(line)
}

/** The innermost unit of work whose heading a section is, or stands beneath. */
export function unitAbove(context: ParseContext, section: Section): WorkItem | undefined {
  for (let at: Section | null = section; at && at.level > 0; at = at.parent) {
    const unit = unitOnLine(context, at.heading.source.line)
    if (unit) return unit
  }
  return undefined
}
