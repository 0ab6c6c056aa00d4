import type { Finding } from '../diagnostics/finding.js'
import { sayIn } from '../messages/say.js'
import type { SprintDocument } from '../model/sprint-document.js'
import { formatMoment, minutesBetween, readMoment } from '../schedule/moment.js'
import { wordsOf } from '../select/item-key.js'

/** What is said of a topic that comes too late. */
export const lateAgendaMessages = {
  tooLate: 'Unexpected `{topic}` at `{at, date}`, expected it before `{gate}` at {due, date}',
} as const

const say = sayIn(lateAgendaMessages)

/** What looks back on a decision is in its place behind it. */
const LOOKS_BACK = /\b(outcome|result|review|retro\w*|follow-?up|lessons|after|post)\b/i
const DECISION = /\bgo no go\b/

/**
 * A meeting that prepares a go/no-go after the gate at which it is decided.
 *
 * @param document a document as it was read
 * @returns a finding for each such topic
 */
export function* lateAgenda({ claims, sprint }: SprintDocument): Iterable<Finding> {
  const gate = sprint.gates.find(({ title, due }) => DECISION.test(wordsOf(title)) && readMoment(due) !== null)
  const due = readMoment(gate?.due ?? null)
  if (gate === undefined || due === null) return
  for (const claim of claims) {
    if (claim.kind !== 'agenda' || !DECISION.test(wordsOf(claim.text)) || LOOKS_BACK.test(claim.text)) continue
    const at = readMoment(sprint.events.find(({ title }) => wordsOf(title) === wordsOf(claim.of))?.at ?? null)
    if (at === null || (minutesBetween(due, at) ?? 0) <= 0) continue
    const [actual, bound] = [formatMoment(at), formatMoment(due)]
    yield {
      ...say('tooLate', { topic: claim.text, at: actual, gate: gate.title, due: bound }),
      source: claim.source,
      actual,
      expected: [bound],
      related: [{ reason: `${gate.title}: ${bound}`, source: gate.source }],
    }
  }
}
