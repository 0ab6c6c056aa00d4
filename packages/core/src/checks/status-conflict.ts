import type { Finding } from '../diagnostics/finding.js'
import { allButSome, allButSomeMessages } from '../findings/all-but-some.js'
import { doneBeforeNeeded, doneBeforeNeededMessages } from '../findings/done-before-needed.js'
import { rankConflicts, rankMessages } from '../findings/rank-conflicts.js'
import { sayIn } from '../messages/say.js'
import type { ClaimOf } from '../model/claim.js'
import { wordsOf } from '../select/item-key.js'
import type { CheckRule } from './check-rule.js'

const messages = {
  sameField: 'Unexpected status `{status}`, expected `{first}` as on line {line}',
  otherField: 'Unexpected status `{status}`, expected `{field}` `{first}` as on line {line}',
} as const

const say = sayIn(messages)

type StatusClaim = ClaimOf<'status'>

function isOver(claim: StatusClaim): boolean {
  return claim.status === 'completed' || claim.status === 'cancelled'
}

const READY_FOR = /^\W*(all )?ready\b/i
const WAITS = /^\W*(a?waiting|pending|blocked|on hold)\b/i

/** The same field says that the whole is ready, and that it waits. */
function isReadyAndWaiting(ready: StatusClaim, waiting: StatusClaim): boolean {
  return wordsOf(ready.subject) === wordsOf(waiting.subject) && READY_FOR.test(ready.text) && WAITS.test(waiting.text)
}

const READY = /\b(ready|bereit|prêt|prête|listo|lista|pronto|pronta)\b/i
const READY_TO_BEGIN = /\bready\b.{0,12}\b(start|begin|execut\w*|implement\w*|develop\w*|kick-?off)\b/i

/** What is done may be ready for what comes next: for production, for the next sprint. It is not ready to begin. */
function isReadyForMore(claim: StatusClaim): boolean {
  return !isOver(claim) && READY.test(claim.text) && !READY_TO_BEGIN.test(claim.text)
}

/** The same field stated twice, once as over and once as not, or once as completed and once as cancelled. */
function contradicts(first: StatusClaim, later: StatusClaim): boolean {
  if (isReadyAndWaiting(first, later) || isReadyAndWaiting(later, first)) return true
  if (first.status === null || later.status === null || wordsOf(first.subject) !== wordsOf(later.subject)) return false
  if (isReadyForMore(first) || isReadyForMore(later)) return false
  return first.status !== later.status && (isOver(first) || isOver(later))
}

/** One field waits for what another field says is completed: `Review: complete`, but `Status: ready for review`. */
function awaits(waiting: StatusClaim, over: StatusClaim): boolean {
  if (over.status !== 'completed' || (waiting.status !== 'planned' && waiting.status !== null)) return false
  const [subject, text] = [wordsOf(over.subject), wordsOf(waiting.text)]
  return subject !== '' && text !== subject && text.endsWith(` ${subject}`)
}

/**
 * Status fields of a document that contradict each other, units that are given two ranks, a status of all teams that
 * some do not have, and work that is done though it depends on work that is not.
 * Says nothing of fields with different names, unless one waits for what the other says is completed.
 *
 * @example
 * const claims = [
 *   { kind: 'status', subject: 'Status', status: 'completed', text: 'DONE', source: sourceAt(3) },
 *   { kind: 'status', subject: 'Status', status: 'active', text: 'in progress', source: sourceAt(80) },
 * ]
 * runChecks(documentFrom({ claims }), { checks: [statusConflict] })[0].reason
 * //=> 'Unexpected status `in progress`, expected `DONE` as on line 3'
 */
export const statusConflict: CheckRule = {
  id: 'status-conflict',
  severity: 'warning',
  messages: { ...messages, ...allButSomeMessages, ...doneBeforeNeededMessages, ...rankMessages },
  *run({ claims, sprint }): Iterable<Finding> {
    yield* doneBeforeNeeded(sprint)
    yield* rankConflicts(claims)
    yield* allButSome(claims)
    const stated = claims.filter((claim) => claim.kind === 'status')
    for (const [index, later] of stated.entries()) {
      const before = stated.slice(0, index)
      const first = before.find((claim) => contradicts(claim, later) || awaits(claim, later) || awaits(later, claim))
      if (first === undefined) continue
      const isSameField = wordsOf(first.subject) === wordsOf(later.subject)
      const words = { status: later.text, first: first.text, line: first.source.line }
      yield {
        ...(isSameField ? say('sameField', words) : say('otherField', { ...words, field: first.subject })),
        source: later.source,
        actual: later.text,
        expected: isSameField ? [first.text] : [],
        related: [{ reason: `${first.subject}: ${first.text}`, source: first.source }],
      }
    }
  },
}
