import type { Finding } from '../diagnostics/finding.js'
import type { Message } from '../messages/message-value.js'
import { sayIn } from '../messages/say.js'
import type { Source } from '../model/place.js'
import type { SprintDocument } from '../model/sprint-document.js'

/** What is said of work that is not as ready as it should be. */
export const readinessGapMessages = {
  deniedRisks: 'Unexpected `{claim}` for {level, word} risks, expected one: {troubles, comma}',
  blockersOpen: '{open} blockers are open',
  testsFail: '{failed} tests fail, {passed} pass',
  unready: 'Unexpected plan with `{met}` of {all} conditions of readiness met, expected all of them',
} as const

const say = sayIn(readinessGapMessages)

interface Trouble {
  readonly said: Message
  readonly source: Source
}

/** What holds a document's work up by its own words: open blockers, and more tests that fail than pass. */
function troublesOf({ sprint: { blockers, tests } }: SprintDocument): Trouble[] {
  const open = blockers.filter(({ resolution }) => resolution === null)
  const failing = tests.find(
    ({ role, passed, failed }) => role === 'actual' && passed !== null && (failed ?? 0) > passed,
  )
  const [first] = open
  return [
    ...(first === undefined || open.length < 2
      ? []
      : [{ said: say('blockersOpen', { open: open.length }), source: first.source }]),
    ...(failing === undefined
      ? []
      : [
          {
            said: say('testsFail', { failed: failing.failed ?? 0, passed: failing.passed ?? 0 }),
            source: failing.source,
          },
        ]),
  ]
}

/**
 * High risks that are said not to be, while several blockers are open or most tests fail.
 *
 * @param document a document as it was read
 * @returns a finding for each such claim
 */
export function* deniedRisks(document: SprintDocument): Iterable<Finding> {
  const troubles = troublesOf(document)
  if (troubles.length === 0) return
  for (const claim of document.claims) {
    if (claim.kind !== 'none' || claim.what !== 'risk') continue
    if (claim.level !== 'high' && claim.level !== 'critical') continue
    yield {
      ...say('deniedRisks', { claim: claim.text, level: claim.level, troubles: troubles.map(({ said }) => said) }),
      source: claim.source,
      actual: claim.text,
      related: troubles.map(({ said, source }) => ({ reason: said.reason, source })),
    }
  }
}

/**
 * A plan for a sprint that begins on the day of the document, whose own definition of ready is met in part only. Where
 * less than half of it is met, it is a list of what is to come; where the plan says how ready it is, that is held
 * against it.
 *
 * @param document a document as it was read
 * @returns a finding where conditions are open
 */
export function* unreadyPlan({ kind, date, sprint, claims }: SprintDocument): Iterable<Finding> {
  const begins = sprint.start ?? date
  const isMessage = claims.some((claim) => claim.kind === 'readiness')
  if (isMessage || date === null || begins === null || begins > date) return
  const known = sprint.criteria.filter(({ set, done }) => set === 'ready' && done !== null)
  const open = known.filter(({ done }) => done === false)
  const [first] = open
  if (kind !== 'plan' || first === undefined || open.length * 2 > known.length || known.length < 3) return
  yield {
    ...say('unready', { met: known.length - open.length, all: known.length }),
    source: first.source,
    actual: String(known.length - open.length),
    expected: [String(known.length)],
    severity: 'info',
    related: open.map(({ text, source }) => ({ reason: text, source })),
  }
}
