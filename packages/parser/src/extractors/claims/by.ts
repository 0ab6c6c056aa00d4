import { type Claim, refOf } from '@sprint/core'
import { groupAround } from '../../meaning/group-around.js'
import { linesOf } from '../../meaning/lines-of.js'
import { readTimeFrame, resolveDate } from '../../meaning/time-frame.js'
import type { Section } from '../../outline/outline.js'
import { readDates } from '../../readers/read-dates.js'
import { namesDayPart, readDayPart } from '../../readers/read-day-part.js'
import { readGroupName } from '../../readers/read-group-name.js'
import type { ParseContext } from '../extractor.js'
import type { ClaimReader } from './claim-reader.js'

/**
 * What is there by a part of a day, which begins no earlier.
 *
 * ```text
 * > | You have the test results by 5 March, evening
 *                                  ^^^^^^^^^^^^^^^^
 * ```
 */
export const by: ClaimReader = (context) => {
  const { outline, lexicon } = context
  const frame = readTimeFrame(context)
  return linesOf(outline).flatMap(({ line, section, kind }): Claim[] => {
    if ((kind !== 'entry' && kind !== 'paragraph') || !namesDayPart(line.text, lexicon)) return []
    const [stated, another] = readDates(line.text, lexicon)
    const from = stated && !another ? readDayPart(line.text.slice(stated.end), lexicon) : undefined
    const date = stated && from ? resolveDate(stated, frame) : undefined
    if (!date) return []
    const of = groupAround(context, line, section) ?? namedIn(context, section)
    return [{ kind: 'by', of: of && refOf(of), at: `${date}T${from}`, text: line.text, source: line.source }]
  })
}

/** The group whose name ends a heading: `For Team Orders`. */
function namedIn(context: ParseContext, { heading }: Section) {
  const words = heading.text.split(' ')
  const names = words.map((_, at) => readGroupName(words.slice(at).join(' '), context.lexicon))
  const ids = new Set(names.flatMap((name) => (name === undefined ? [] : [name.id])))
  return context.groups().value.find(({ id }) => id !== null && ids.has(id)) ?? null
}
