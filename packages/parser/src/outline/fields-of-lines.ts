import { lineFields } from './line-fields.js'
import type { OpenField, Scope } from './open.js'
import type { Line } from './outline.js'

/**
 * The fields of consecutive lines; a line without one continues the value above it, except in a fence.
 *
 * @param lines of one paragraph, or of a fence
 * @param scope what they stand in
 * @param inFence whether they are lines of code
 */
export function fieldsOfLines(lines: readonly Line[], { section, entry }: Scope, inFence: boolean): OpenField[] {
  const fields: OpenField[] = []
  for (const line of lines) {
    const found = lineFields(line)
    for (const { key, value, isBold } of found) {
      const form = inFence ? 'fence' : isBold ? 'bold' : 'plain'
      fields.push({ key, value, line, more: [], section, entry, form, source: line.source })
    }
    const last = fields.at(-1)
    if (found.length === 0 && last && !inFence) {
      last.more.push(line)
      last.value = last.value === '' ? line.text : `${last.value} ${line.text}`
    }
  }
  return fields
}
