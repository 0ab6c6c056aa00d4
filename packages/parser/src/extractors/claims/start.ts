import { type Claim, refOf } from '@sprint/core'
import type { Lexicon } from '../../lexicon/lexicon.js'
import { fieldsOf, keyOfField } from '../../meaning/field-of.js'
import { readMoment, readTimeFrame } from '../../meaning/time-frame.js'
import type { Field } from '../../outline/outline.js'
import { readAsides } from '../../readers/read-asides.js'
import { readTime } from '../../readers/read-time.js'
import type { ClaimReader } from './claim-reader.js'

/**
 * When groups begin, where a field beneath their heading says so to the minute: a start, or a status that tells it.
 *
 * ```text
 * > | **Status:** waiting (starts 5 March, 9 AM)
 *                          ^^^^^^^^^^^^^^^^^^^^
 * ```
 */
export const start: ClaimReader = (context) => {
  const { outline, lexicon } = context
  const groups = new Map(context.groups().value.map((group) => [group.source.line, group]))
  if (groups.size === 0) return []
  const frame = readTimeFrame(context)
  return outline.sections.flatMap((section): Claim[] => {
    const group = groups.get(section.heading.source.line)
    if (!group) return []
    return fieldsOf(section).flatMap((field): Claim[] => {
      const said = beginning(field, lexicon)
      const at = said === undefined || !readTime(said) ? '' : readMoment(said, frame, lexicon)
      return at.includes('T') ? [{ kind: 'start', of: refOf(group), at, source: field.source }] : []
    })
  })
}

/** What a field says of the beginning: all of a start, the part of a status that speaks of it. */
function beginning({ key, value }: Field, lexicon: Lexicon): string | undefined {
  const meaning = keyOfField(key, lexicon)
  if (meaning === 'start') return value
  if (meaning !== 'status') return undefined
  const speaks = (text: string) => lexicon.fields.find(text).some((word) => word.meaning === 'start')
  return [...readAsides(value).asides.map(({ text }) => text), value].find(speaks)
}
