import type { Event } from '@sprint/core'
import { bareText } from '../../meaning/bare-text.js'
import { fieldOf, fieldsOf } from '../../meaning/field-of.js'
import { readMoment, readTimeFrame, type TimeFrame } from '../../meaning/time-frame.js'
import { BOLD_LEVEL, type Section } from '../../outline/outline.js'
import { readAsides } from '../../readers/read-asides.js'
import { readDates } from '../../readers/read-dates.js'
import { readGroupName } from '../../readers/read-group-name.js'
import { readLead } from '../../readers/read-lead.js'
import { isPlaceholder } from '../../readers/read-placeholder.js'
import { readTime } from '../../readers/read-time.js'
import { splitRefs } from '../../readers/split-refs.js'
import type { ParseContext } from '../extractor.js'

/**
 * Headings of a meeting, or beneath one of meetings or a schedule, that say when, or who takes part.
 *
 * ```text
 * > | ### Stand-up: 9:00 (all teams)
 *         ^^^^^^^^  ^^^^
 * > | **Attendees:** leads, stakeholders
 *                    ^^^^^^^^^^^^^^^^^^^
 * ```
 */
export function meetings(context: ParseContext): Event[] {
  const frame = readTimeFrame(context)
  return context.outline.sections.flatMap((section) => {
    if (!isMeeting(context, section)) return []
    const { title, at } = headOf(context, frame, bareText(section.heading.text))
    const fields = fieldsOf(section)
    const said = (...keys: Parameters<typeof fieldOf>[2][]) => {
      const field = fieldOf(fields, context.lexicon, ...keys)
      return field && !isPlaceholder(field.value, context.lexicon) ? bareText(field.value) : null
    }
    const participants = splitRefs(said('participants', 'team') ?? '')
    const written = said('time', 'due')
    const when = at ?? (written === null ? null : readMoment(written, frame, context.lexicon))
    return when === null && participants.length === 0
      ? []
      : [{ at: when, title, participants, source: section.heading.source }]
  })
}

function isMeeting(context: ParseContext, section: Section): boolean {
  const { parent, level, heading } = section
  if (!parent || level === 1 || level === BOLD_LEVEL || readGroupName(bareText(heading.text), context.lexicon))
    return false
  const isNamed = context.meaningOf(section).own.includes('meetings')
  const roles = parent.level === 0 ? [] : context.meaningOf(parent).roles
  if (isNamed && !roles.includes('template')) return true
  return (roles.includes('meetings') || roles.includes('schedule')) && !roles.includes('template')
}

/** The title in front of a time or date, be that parted by a colon or in brackets. */
function headOf(context: ParseContext, frame: TimeFrame, text: string): { title: string; at: string | null } {
  const { text: plain, asides } = readAsides(text)
  const lead = readLead(plain)
  const day = asides.find((aside) => readDates(aside.text, context.lexicon).length > 0)?.text
  const timed = [lead?.tail ?? '', ...asides.map((aside) => aside.text)].find((part) => isMoment(context, part))
  const isTail = lead !== undefined && isMoment(context, lead.tail)
  const written = timed === undefined ? day : day !== undefined && day !== timed ? `${day} ${timed}` : timed
  const time = timed === undefined ? undefined : readTime(timed)
  const isDated = written !== undefined && readDates(written, context.lexicon).length > 0
  const at =
    written === undefined
      ? null
      : isDated
        ? readMoment(written, frame, context.lexicon)
        : time
          ? written.slice(time.start, time.end)
          : dayLabel(context, written)
  return { title: isTail ? lead.head : plain, at }
}

function isMoment(context: ParseContext, text: string): boolean {
  return readTime(text) !== undefined || readDates(text, context.lexicon).length > 0 || dayLabel(context, text) !== null
}

/** `Day 7` of the sprint. */
function dayLabel({ lexicon }: ParseContext, text: string): string | null {
  const name = readGroupName(text, lexicon)
  return name && (name.kind === 'day' || name.kind === 'week') && name.rest === '' ? name.label : null
}
