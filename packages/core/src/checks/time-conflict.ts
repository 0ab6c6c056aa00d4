import type { Finding } from '../diagnostics/finding.js'
import { earlyInputMessages, earlyInputs } from '../findings/early-inputs.js'
import { checkpointMessages, checkpointsOfTeams } from '../findings/team-checkpoints.js'
import { sayIn } from '../messages/say.js'
import type { Sprint } from '../model/sprint.js'
import { formatClock, readClock, readMoment } from '../schedule/moment.js'
import { timeConflicts } from '../schedule/time-conflicts.js'
import type { CheckRule } from './check-rule.js'

const messages = {
  otherTime: 'Unexpected time `{at}` of `{title}`, expected `{first}` as on line {line}',
  beforeDue: 'Unexpected `{at}` for `{item}` to be done, expected `{due}`, when it is due',
} as const

const say = sayIn(messages)

function* appointments(sprint: Sprint): Iterable<Finding> {
  for (const { first, later } of timeConflicts(sprint)) {
    const [actual, expected] = [formatClock(later.at.minute ?? 0), formatClock(first.at.minute ?? 0)]
    yield {
      ...say('otherTime', { at: actual, title: later.title, first: expected, line: first.source.line }),
      source: later.source,
      actual,
      expected: [expected],
      related: [{ reason: `${first.title}: ${expected}`, source: first.source }],
    }
  }
}

/** A checkpoint says that these are done, all of it and not a share. */
const SAYS_DONE = /\b(done|complete|completed|finished)\b/i

/** Items that a checkpoint expects to be done before they are due. */
function* checkpoints(sprint: Sprint): Iterable<Finding> {
  const due = sprint.items.flatMap((item) => {
    const minute = item.id === null || item.due === null || !/\d/.test(item.id) ? null : readClock(item.due)
    return minute === null || item.id === null ? [] : [{ item, id: item.id, minute }]
  })
  if (due.length === 0) return
  for (const { title, at, source } of sprint.events) {
    const moment = readMoment(at)
    if (moment === null || moment.minute === null || !SAYS_DONE.test(title) || title.includes('%')) continue
    for (const { item, id, minute } of due) {
      const date = readMoment(item.due)?.date ?? moment.date
      if (!title.split(/[^\p{L}\p{N}.-]+/u).includes(id) || date !== moment.date || moment.minute >= minute) continue
      const [actual, expected] = [formatClock(moment.minute), formatClock(minute)]
      yield {
        ...say('beforeDue', { at: actual, item: id, due: expected }),
        source,
        actual,
        expected: [expected],
        related: [{ reason: `${id} is due at ${expected}`, source: item.source }],
      }
    }
  }
}

/**
 * The same event or gate at two times of one day, a checkpoint at which items are to be done before they are due, one
 * for a team that has others by its own schedule, or something received before it is there.
 * Says nothing of what may happen several times a day, as a stand-up or a checkpoint, and of events under different
 * groups.
 *
 * @example
 * const events = [
 *   { title: 'Go/no-go decision', at: '2026-03-06T12:00', participants: [], source: sourceAt(4) },
 *   { title: 'Final go/no-go', at: '2026-03-06T14:00', participants: [], source: sourceAt(90) },
 * ]
 * runChecks(documentFrom({ sprint: { events } }), { checks: [timeConflict] })[0].reason
 * //=> 'Unexpected time `14:00` of `Final go/no-go`, expected `12:00` as on line 4'
 */
export const timeConflict: CheckRule = {
  id: 'time-conflict',
  severity: 'warning',
  messages: { ...messages, ...checkpointMessages, ...earlyInputMessages },
  *run(document): Iterable<Finding> {
    const { sprint } = document
    yield* appointments(sprint)
    yield* checkpoints(sprint)
    yield* checkpointsOfTeams(sprint)
    yield* earlyInputs(document)
  },
}
