import type { Event, Group } from '@sprint/core'
import type { SectionRole } from '../../lexicon/words.js'
import { bareText } from '../../meaning/bare-text.js'
import { introducedLists } from '../../meaning/lists-of.js'
import { isTemplateLine } from '../../meaning/template-lines.js'
import { readTimeFrame, resolveDate, type TimeFrame } from '../../meaning/time-frame.js'
import { unitOnLine } from '../../meaning/unit-above.js'
import type { Block, Line, Section } from '../../outline/outline.js'
import { readDates } from '../../readers/read-dates.js'
import { readDayPart } from '../../readers/read-day-part.js'
import { readGroupName } from '../../readers/read-group-name.js'
import { readTime } from '../../readers/read-time.js'
import type { ParseContext } from '../extractor.js'
import { readMomentLead } from './moment-lead.js'

const TOPICS: ReadonlySet<SectionRole> = new Set(['schedule', 'meetings'])
const LONGEST_TITLE = 160

/** Lines that start with a date or a time, beneath a heading or behind a line of a schedule or of meetings. */
export function eventLines(context: ParseContext): Event[] {
  const frame = readTimeFrame(context)
  const introduced = introducedLists(context).filter(({ roles }) => isTopic(roles))
  const found = introduced.flatMap(({ list, label }) =>
    eventsIn(
      context,
      frame,
      list.entries.map((entry) => entry.line),
      label.text,
    ),
  )
  for (const section of context.outline.sections) {
    if (!isSchedule(context, section)) continue
    for (const block of section.blocks) found.push(...eventsIn(context, frame, linesOf(block), section.heading.text))
  }
  return found
}

const isTopic = (roles: readonly SectionRole[]) => roles.some((role) => TOPICS.has(role))

function isSchedule({ meaningOf }: ParseContext, section: Section): boolean {
  const { own, roles } = meaningOf(section)
  return section.level > 0 && isTopic(own.length > 0 ? own : roles) && !roles.includes('template')
}

function linesOf(block: Block): readonly Line[] {
  if (block.kind === 'list') return block.entries.filter(({ checked }) => checked === null).map((entry) => entry.line)
  if (block.kind === 'paragraph') return block.lines
  if (block.kind !== 'fence') return []
  return block.branches.length > 0 ? block.branches.map(({ line }) => line) : block.lines
}

function eventsIn(context: ParseContext, frame: TimeFrame, lines: readonly Line[], heading: string): Event[] {
  const [stated] = readDates(heading, context.lexicon)
  const group = lines[0] ? context.groups().at(lines[0]) : null
  let day: string | null = (stated && resolveDate(stated, frame)) ?? dayOfGroup(group)
  const participants = teamOf(context, group)
  return lines.flatMap((line) => {
    if (isTemplateLine(context, line.source.line)) return []
    const lead = readMomentLead(context, frame, line.text, day)
    if (!lead) return []
    day = lead.date ?? day
    const isEvent =
      !isSpan(context, lead.title) && lead.title.length <= LONGEST_TITLE && !unitOnLine(context, line.source.line)
    return isEvent ? [{ at: lead.at, title: lead.title, participants, source: line.source }] : []
  })
}

/** The date of the group that lines stand under, where that is one day. */
function dayOfGroup(group: Group | null): string | null {
  return group && group.start === group.end ? group.start : null
}

/** What the heading of a team plans, it plans for that team: its name as the heading gives it. */
function teamOf({ outline, lexicon }: ParseContext, group: Group | null): string[] {
  if (group?.kind !== 'team') return []
  const section = outline.sections.find(({ heading }) => heading.source.line === group.source.line)
  return [(section && readGroupName(bareText(section.heading.text), lexicon)?.label) ?? group.title]
}

const SPAN_WORDS = 4

/** 'to the evening', 'early morning to evening', '9:00 - 17:00': the length of a day, not what happens on it. */
function isSpan({ lexicon }: ParseContext, title: string): boolean {
  if (title === '' || readTime(title)?.start === 0) return true
  const words = title.split(' ')
  if (words.length > SPAN_WORDS) return false
  const isFrom = (start: number) => start === 0 || readDayPart(words[start - 1] ?? '', lexicon) !== undefined
  return lexicon.fields
    .find(title)
    .some(({ meaning, length, start }) => meaning === 'end' && length === 1 && isFrom(start))
}
