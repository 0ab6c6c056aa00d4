import type { Source } from '../model/place.js'
import type { Sprint } from '../model/sprint.js'
import { wordsOf } from '../select/item-key.js'
import { type Moment, readMoment } from './moment.js'

/** The same thing at two times of one day. */
export interface TimeConflict {
  readonly first: Appointment
  readonly later: Appointment
}

/** An event or a gate at a time of a day. */
export interface Appointment {
  readonly title: string
  readonly at: Moment
  readonly source: Source
}

/** Words that name the same thing with more or fewer of them. */
const NEUTRAL = new Set(['final', 'the', 'a', 'an', 'official', 'formal', 'decision', 'meeting', 'session', 'call'])

/** Words for a deployment, and those that say nothing more of it. */
const DEPLOYMENT = new Set(['deploy', 'deployment'])
const BARE = new Set([...DEPLOYMENT, 'to', 'production', 'prod', 'begins', 'begin', 'starts', 'start', 'live'])

/** What happens more than once a day is no contradiction. */
const RECURRING =
  /\b(check|checkpoint|check-?in|stand-?ups?|sync|status|update|report|review|break|pause|lunch|meeting|session|sign|signoff|focus|daily|test|tests|testing|monitor|monitoring)\b/

function keyOf(title: string): string | null {
  const words = wordsOf(title.replace(/\([^)]*\)/g, ' ')).split(' ')
  const own = words.filter((word) => !NEUTRAL.has(word))
  // Of a deployment without a name of its own there is one; what is deployed apart is named.
  const key = own.some((word) => DEPLOYMENT.has(word)) && own.every((word) => BARE.has(word)) ? 'deploy' : own.join(' ')
  return key === '' || RECURRING.test(key) ? null : key
}

/** The heading of the group that an entry stands under, as far as lines tell. */
function groupLine(sprint: Sprint, { line, path }: Source): number | null {
  const above = sprint.groups.filter(({ source }) => source.path === path && source.line <= line)
  return above.length === 0 ? null : Math.max(...above.map(({ source }) => source.line))
}

/**
 * Find events and gates that are told at two times of the same day.
 * Says nothing of what may happen several times a day, and of events that stand under different groups.
 *
 * @param sprint a sprint
 * @returns each contradiction once, with the first place
 * @example
 * const events = [
 *   { title: 'Go/no-go', at: '2026-03-06T12:00', participants: [], source: sourceAt(4) },
 *   { title: 'Go/no-go decision', at: '2026-03-06T14:00', participants: [], source: sourceAt(9) },
 * ]
 * timeConflicts(sprintFrom({ events }))[0].first.source.line //=> 4
 */
export function timeConflicts(sprint: Sprint): TimeConflict[] {
  const entries = [
    ...sprint.events.map(({ title, at, source }) => ({ title, at, source })),
    ...sprint.gates.map(({ title, due, source }) => ({ title, at: due, source })),
  ].sort((a, b) => a.source.line - b.source.line)
  const first = new Map<string, Appointment[]>()
  return entries.flatMap(({ title, at, source }): TimeConflict[] => {
    const [key, moment] = [keyOf(title), readMoment(at)]
    if (key === null || moment === null || moment.minute === null) return []
    const own = { title, at: moment, source }
    const before = first.get(`${moment.date} ${key}`) ?? []
    first.set(`${moment.date} ${key}`, [...before, own])
    const group = groupLine(sprint, source)
    const other = before.find((entry) => {
      const place = groupLine(sprint, entry.source)
      return place === null || group === null || place === group
    })
    return other === undefined || other.at.minute === moment.minute ? [] : [{ first: other, later: own }]
  })
}
