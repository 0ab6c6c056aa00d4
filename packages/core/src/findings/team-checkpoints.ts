import type { Finding } from '../diagnostics/finding.js'
import { sayIn } from '../messages/say.js'
import type { Event } from '../model/day.js'
import type { Group } from '../model/group.js'
import type { Sprint } from '../model/sprint.js'
import { formatClock, readClock, readMoment } from '../schedule/moment.js'
import { wordsOf } from '../select/item-key.js'
import { refOf } from '../select/ref-of.js'

/** What is said of a checkpoint that a team does not know of. */
export const checkpointMessages = {
  unknownCheckpoint:
    'Unexpected `{title}` at `{at}` for `{teams, and}`, expected it among their own checkpoints: {own, apart}',
  has: '`{team}` has {times, comma}',
} as const

const say = sayIn(checkpointMessages)

const CHECKPOINT = /\bcheck-?points?\b|\bcheck-?ins?\b/i

/** A team that checks fewer times has no schedule of its own. */
const FEWEST = 2

/** The checkpoints that stand beneath the heading of a group, before the next group begins. */
function checkpointsOf(sprint: Sprint, group: Group): Event[] {
  const next =
    sprint.groups.find(({ source }) => source.line > group.source.line)?.source.line ?? Number.POSITIVE_INFINITY
  return sprint.events.filter(
    ({ title, at, source }) =>
      source.line > group.source.line && source.line < next && CHECKPOINT.test(title) && readMoment(at)?.minute != null,
  )
}

/**
 * A checkpoint for several teams at a time at which one of them, by its own schedule, has none. It is told once a
 * checkpoint.
 *
 * @param sprint a sprint
 * @returns the checkpoints that a team does not know of
 */
export function* checkpointsOfTeams(sprint: Sprint): Iterable<Finding> {
  const teams = sprint.groups.filter(({ kind }) => kind === 'team')
  if (teams.length < 2) return
  for (const { title, at, participants, source } of sprint.events) {
    const minute = CHECKPOINT.test(title) && participants.length > 0 ? readClock(at ?? '') : null
    if (minute === null) continue
    const named = teams.filter((team) =>
      participants.some((name) => ` ${wordsOf(name)} `.includes(` ${wordsOf(refOf(team))} `)),
    )
    const without = named.flatMap((team) => {
      const times = checkpointsOf(sprint, team)
      const isKnown = times.some((one) => readMoment(one.at)?.minute === minute)
      return times.length < FEWEST || isKnown ? [] : [{ team, times }]
    })
    // Where no team has it, the schedules of the teams are about something else.
    if (without.length === 0 || without.length === named.length) continue
    const clocksOf = (times: readonly Event[]) => times.map((one) => formatClock(readMoment(one.at)?.minute ?? 0))
    const own = without.map(({ team, times }) => say('has', { team: refOf(team), times: clocksOf(times) }))
    yield {
      ...say('unknownCheckpoint', {
        title,
        at: formatClock(minute),
        teams: without.map(({ team }) => refOf(team)),
        own,
      }),
      source,
      actual: formatClock(minute),
      expected: [...new Set(without.flatMap(({ times }) => clocksOf(times)))].sort(),
      severity: 'info',
      related: without.flatMap(({ times }) => times.map((one) => ({ reason: one.title, source: one.source }))),
    }
  }
}
