import { type Claim, refOf } from '@sprint/core'
import { bareText } from '../../meaning/bare-text.js'
import type { ClaimReader } from './claim-reader.js'
import { itemAround } from './item-around.js'

/** Task-list boxes, with the heading they stand under and the item they belong to. */
export const box: ClaimReader = (context) =>
  context.outline.entries.flatMap((entry): Claim[] => {
    if (entry.checked === null) return []
    const item = itemAround(context, { entry, section: entry.section, line: entry.source.line })
    const section = entry.section.level === 0 ? null : bareText(entry.section.heading.text)
    const ref = item ? refOf(item) : null
    return [
      { kind: 'box', done: entry.checked, text: bareText(entry.line.text), section, item: ref, source: entry.source },
    ]
  })
