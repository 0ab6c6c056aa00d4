import type { Finding } from '../diagnostics/finding.js'
import { daysBeyondOption, optionDayMessages } from '../findings/chosen-option.js'
import { sayIn } from '../messages/say.js'
import type { CalendarDate } from '../model/calendar-date.js'
import { addDays, daysBetween } from '../model/calendar-days.js'
import type { Group } from '../model/group.js'
import type { Source } from '../model/place.js'
import type { Sprint } from '../model/sprint.js'
import { readMoment } from '../schedule/moment.js'
import { refOf } from '../select/ref-of.js'
import type { CheckRule } from './check-rule.js'

const messages = {
  sprintEnd: 'Unexpected end `{end, date}` of the sprint, expected it after the start, {start, date}',
  groupEnd: 'Unexpected end `{end, date}` of `{group}`, expected it after the start, {start, date}',
  startOutside:
    'Unexpected start of `{name}` at `{date, date}`, expected it within {start, date} to {end, date}, the sprint',
  endOutside:
    'Unexpected end of `{name}` at `{date, date}`, expected it within {start, date} to {end, date}, the sprint',
  gateOutside: 'Unexpected `{name}` at `{date, date}`, expected it within {start, date} to {end, date}, the sprint',
  beyondLength: 'Unexpected `{day}`, expected at most {length}, the days from {start, date} to {end, date}',
  notLastDay: 'Unexpected `{day}` for `{title}`, expected day {length}, {end, date}; day {number} is {date, date}',
} as const

const say = sayIn(messages)

/** Groups that are parts of the sprint's time; a team or a track may well begin before the sprint. */
const PARTS_OF_TIME: ReadonlySet<Group['kind']> = new Set(['day', 'week', 'phase'])

function endBeforeStart(group: string | null, start: CalendarDate, end: CalendarDate, source: Source): Finding[] {
  if (daysBetween(start, end) >= 0) return []
  const said = group === null ? say('sprintEnd', { start, end }) : say('groupEnd', { group, start, end })
  return [{ ...said, source, actual: end, severity: 'error' }]
}

function outside(
  what: 'startOutside' | 'endOutside' | 'gateOutside',
  name: string,
  date: CalendarDate,
  { start, end }: Sprint,
  source: Source,
): Finding[] {
  if (start === null || end === null || daysBetween(start, end) < 0) return []
  if (daysBetween(start, date) >= 0 && daysBetween(date, end) >= 0) return []
  return [
    {
      ...say(what, { name, date, start, end }),
      source,
      actual: date,
    },
  ]
}

const NUMBERED_DAY = /^\p{L}+ (\d{1,3})$/u
const LAST_DAY = /\b(end|last day|final day)\b.*\bsprint\b|\bsprint\b.*\b(end|close)\b|\b(last|final) day\b/i

/** A day of the sprint by number, which has to be there, and be the last where it is called the end. */
function* numberedDays({ events, start, end }: Sprint): Iterable<Finding> {
  if (start === null || end === null) return
  const length = daysBetween(start, end) + 1
  for (const { at, title, source } of events) {
    const day = Number(NUMBERED_DAY.exec(at ?? '')?.[1] ?? Number.NaN)
    if (length < 1 || Number.isNaN(day) || day < 1) continue
    if (day > length) {
      const said = say('beyondLength', { day: at ?? '', length, start, end })
      yield { ...said, source, actual: String(day), expected: [String(length)] }
    } else if (LAST_DAY.test(title) && day > length / 2 && length - day === 1) {
      const date = addDays(start, day - 1)
      const said = say('notLastDay', { day: at ?? '', title, length, end, number: day, date })
      yield { ...said, source, actual: String(day), expected: [String(length)], severity: 'info' }
    }
  }
}

/**
 * Dates in an order that cannot be: an end before its start, a day, week, phase or gate outside the sprint, a day by a
 * number that the sprint, or the option it chose, does not have. Says nothing of teams, tracks and milestones outside the sprint, and of dates
 * whose year is not certain.
 *
 * @example
 * const sprint = { start: '2026-03-13', end: '2026-03-02', places: { end: sourceAt(4) } }
 * runChecks(documentFrom({ sprint }), { checks: [dateOrder] })[0].reason
 * //=> 'Unexpected end `2026-03-02` of the sprint, expected it after the start, 2026-03-13'
 */
export const dateOrder: CheckRule = {
  id: 'date-order',
  severity: 'warning',
  messages: { ...messages, ...optionDayMessages },
  *run(document): Iterable<Finding> {
    const { path, sprint } = document
    const { start, end, places, groups, gates } = sprint
    const top = { path, line: 1, column: 1, endLine: 1, endColumn: 1 }
    if (start !== null && end !== null) {
      yield* endBeforeStart(null, start, end, places.end ?? places.start ?? top)
    }
    for (const group of groups) {
      const name = refOf(group)
      if (group.start !== null && group.end !== null) yield* endBeforeStart(name, group.start, group.end, group.source)
      if (!PARTS_OF_TIME.has(group.kind)) continue
      if (group.start !== null) yield* outside('startOutside', name, group.start, sprint, group.source)
      else if (group.end !== null) yield* outside('endOutside', name, group.end, sprint, group.source)
    }
    for (const { title, due, source } of gates) {
      const moment = readMoment(due)
      if (moment !== null) yield* outside('gateOutside', title, moment.date, sprint, source)
    }
    yield* numberedDays(sprint)
    yield* daysBeyondOption(document)
  },
}
