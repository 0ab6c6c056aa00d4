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
  const [first, second] = lines
  const key = first && second && lines.length === 2 && !inFence ? boldKey(first) : undefined
  if (first && second && key !== undefined && lineFields(second).length === 0)
    return [
      { key, value: second.text, line: first, more: [second], section, entry, form: 'bold', source: first.source },
    ]
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

/**
 * A bold line with its value on the next one is a field without a colon, as in a form that was filled in.
 *
 * ```text
 * > | **Sprint number**
 *       ^^^^^^^^^^^^^
 * > | Sprint 7
 *     ^^^^^^^^
 * ```
 */
function boldKey({ text, strong: [bold, other] }: Line): string | undefined {
  const isAll = bold?.start === 0 && bold.end === text.length && other === undefined
  return isAll && text.length <= LONGEST_KEY && !ENDS_IN_MARK.test(text) ? text : undefined
}
const LONGEST_KEY = 32
const ENDS_IN_MARK = /[.!:：…]$/u
