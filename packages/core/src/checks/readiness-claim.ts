import type { Finding } from '../diagnostics/finding.js'
import { deniedRisks, readinessGapMessages, unreadyPlan } from '../findings/readiness-gaps.js'
import type { Message } from '../messages/message-value.js'
import { sayIn } from '../messages/say.js'
import type { Source } from '../model/place.js'
import type { DocumentKind, SprintDocument } from '../model/sprint-document.js'
import type { CheckRule } from './check-rule.js'

const messages = {
  lessReady: 'Unexpected `{stated, percent}`, expected `{counted, percent}`: {measure}',
  conditions: '{done} of {all} conditions of readiness are met',
  boxes: '{done} of {all} boxes are ticked',
  items: '{done} of {all} items are done',
} as const

const say = sayIn(messages)

/** A share is an estimate: only what is further off contradicts it. */
const TOLERANCE = 10

/** Fewer than this tell nothing. */
const FEWEST = 4

/** Documents that tell how far the work is: their open boxes are open work, not work to come. */
const REPORTS: ReadonlySet<DocumentKind> = new Set(['final', 'status', 'daily', 'retrospective'])

/** What a claim can be held against. */
interface Measure {
  readonly percent: number
  readonly said: Message
  readonly source: Source
}

interface Counted {
  readonly isDone: boolean
  readonly source: Source
}

function measure(entries: readonly Counted[], of: 'conditions' | 'boxes' | 'items'): Measure[] {
  const [first] = entries
  if (first === undefined || entries.length < FEWEST) return []
  const done = entries.filter(({ isDone }) => isDone).length
  const percent = Math.round((done / entries.length) * 100)
  return [{ percent, said: say(of, { done, all: entries.length }), source: first.source }]
}

function measures({ kind, sprint, claims }: SprintDocument): Measure[] {
  const ready = sprint.criteria.filter(({ set, done }) => set === 'ready' && done !== null)
  const ofReady = measure(
    ready.map(({ done, source }) => ({ isDone: done === true, source })),
    'conditions',
  )
  if (!REPORTS.has(kind)) return ofReady
  const boxes = claims.filter((claim) => claim.kind === 'box')
  const items = sprint.items.filter(({ status }) => status !== null && status !== 'cancelled')
  return [
    ...ofReady,
    ...measure(
      boxes.map(({ done, source }) => ({ isDone: done, source })),
      'boxes',
    ),
    ...measure(
      items.map(({ status, source }) => ({ isDone: status === 'done', source })),
      'items',
    ),
  ]
}

/**
 * A share that the sprint is said to be ready or complete, well above everything that the document lets count: its
 * conditions of readiness, and in a report its boxes and items. So are high risks that are said not to be while several
 * blockers are open or most tests fail, and, as a hint, a plan whose definition of ready is met in part.
 * Says nothing where one of them comes near, or where there is nothing to count. In a plan open boxes are work to come.
 *
 * @example
 * const criteria = [true, true, false, false].map((done, index) => ({
 *   text: 'Access granted', level: null, done, metric: null, set: 'ready', source: sourceAt(20 + index),
 * }))
 * const claims = [{ kind: 'readiness', percent: 95, text: '95% ready', source: sourceAt(40) }]
 * runChecks(documentFrom({ claims, sprint: { criteria } }), { checks: [readinessClaim] })[0].reason
 * //=> 'Unexpected `95%`, expected `50%`: 2 of 4 conditions of readiness are met'
 */
export const readinessClaim: CheckRule = {
  id: 'readiness-claim',
  severity: 'warning',
  messages: { ...messages, ...readinessGapMessages },
  *run(document): Iterable<Finding> {
    yield* deniedRisks(document)
    yield* unreadyPlan(document)
    const stated = document.claims.filter((claim) => claim.kind === 'readiness')
    if (stated.length === 0) return
    const counted = measures(document).sort((a, b) => b.percent - a.percent)
    const [best] = counted
    if (best === undefined) return
    for (const { percent, source } of stated) {
      if (percent <= best.percent + TOLERANCE) continue
      yield {
        ...say('lessReady', { stated: percent, counted: best.percent, measure: best.said }),
        source,
        actual: `${percent}%`,
        expected: [`${best.percent}%`],
        related: counted.map((one) => ({ reason: one.said.reason, source: one.source })),
      }
    }
  },
}
