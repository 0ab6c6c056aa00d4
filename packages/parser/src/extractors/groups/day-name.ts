import { resolveDate, type TimeFrame } from '../../meaning/time-frame.js'
import { readDates } from '../../readers/read-dates.js'
import type { GroupName } from '../../readers/read-group-name.js'
import { readLeadWord } from '../../readers/read-lead-word.js'
import { trimEnd } from '../../readers/trim-end.js'
import type { ParseContext } from '../extractor.js'

/**
 * A day named by its date or its weekday.
 *
 * ```text
 * > | ### Mon, March 9: Set up
 *         ^^^^^^^^^^^^
 * > | ### Tuesday
 *         ^^^^^^^
 * ```
 */
export function dayName({ lexicon }: ParseContext, frame: TimeFrame, text: string): GroupName | undefined {
  const lead = readLeadWord(text)
  const weekday = lexicon.weekdays.whole(lead.word)
  const rest = weekday === undefined ? text : lead.rest
  const [first, second] = readDates(rest, lexicon)
  const isDated = first !== undefined && first.start <= 1 && second === undefined
  if (!isDated && (weekday === undefined || !lead.isParted)) return undefined
  const label = isDated ? text.slice(0, text.length - rest.length + first.end) : lead.word
  const behind = readLeadWord(text.slice(label.length).trimStart())
  if (behind.word !== '') return undefined
  const date = isDated ? resolveDate(first, frame) : undefined
  return {
    kind: 'day',
    id: date ?? trimEnd(label),
    label: trimEnd(label),
    // The date is said again behind the name, for the details to be read from.
    rest: isDated ? `${behind.rest} (${label})` : behind.rest,
    form: 'named',
    isParted: true,
  }
}
