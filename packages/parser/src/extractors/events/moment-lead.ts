import { bareText } from '../../meaning/bare-text.js'
import { readMoment, resolveDate, type TimeFrame } from '../../meaning/time-frame.js'
import { readDates } from '../../readers/read-dates.js'
import { readGroupName } from '../../readers/read-group-name.js'
import { readTime } from '../../readers/read-time.js'
import { trimEnd } from '../../readers/trim-end.js'
import { trimStart } from '../../readers/trim-start.js'
import type { ParseContext } from '../extractor.js'

/** A line that starts with a moment. */
export interface MomentLead {
  readonly at: string
  readonly title: string
  /** The date alone, for lines beneath that give only a time. */
  readonly date: string | null
}

// A weekday may stand in front of a date, nothing longer.
const MOST_BEFORE = 12

/**
 * A date, a time, or a day of the sprint in front of a line, and what happens then.
 *
 * ```text
 * > | Mon 3/9, 10:00 - Dry run
 *     ^^^^^^^^^^^^^^   ^^^^^^^
 * > | Day 3: Review
 *     ^^^^^  ^^^^^^
 * ```
 *
 * @param day the date of the heading above, which a time alone belongs to
 */
export function readMomentLead(
  context: ParseContext,
  frame: TimeFrame,
  text: string,
  day: string | null,
): MomentLead | undefined {
  const { lexicon } = context
  const bare = bareText(text)
  const [stated] = readDates(bare, lexicon)
  const time = readTime(bare)
  if (stated && stated.start <= MOST_BEFORE && isDayWord(context, bare.slice(0, stated.start))) {
    const end = time && time.start >= stated.end && time.start - stated.end < 4 ? time.end : stated.end
    const at = readMoment(bare.slice(0, end), frame, lexicon)
    return { at, title: titleOf(bare.slice(end)), date: resolveDate(stated, frame) ?? null }
  }
  if (time?.start === 0) {
    const title = titleOf(bare.slice(time.end))
    return { at: day === null ? bare.slice(0, time.end) : `${day}T${time.time}`, title, date: null }
  }
  const name = readGroupName(bare, lexicon)
  if (name?.kind !== 'day' && name?.kind !== 'week') return undefined
  const dated = stated && name.rest.startsWith('(') ? resolveDate(stated, frame) : undefined
  return name.isParted ? { at: dated ?? name.label, title: titleOf(name.rest), date: dated ?? null } : undefined
}

const isDayWord = ({ lexicon }: ParseContext, text: string) =>
  trimEnd(text) === '' || lexicon.weekdays.whole(text) !== undefined

const titleOf = (text: string) => trimEnd(trimStart(text))
