import { quote } from '../diagnostics/quote.js'
import { compareTests } from '../metrics/compare-tests.js'
import type { Sprint } from '../model/sprint.js'
import { refOf } from '../select/ref-of.js'
import { evaluateGates, type GateEvaluation, type GateOptions } from './evaluate-gate.js'
import type { Reason } from './reason.js'

/** A reason, and which way it points. */
export interface ReadinessReason extends Reason {
  /** `against` alone decides; a `condition` is to be met first. */
  readonly points: 'for' | 'against' | 'condition'
}

/** Whether to go ahead. */
export interface Readiness {
  readonly verdict: 'go' | 'no-go' | 'conditional' | 'unknown'
  /** The gravest first, then in the order of the document. */
  readonly reasons: readonly ReadinessReason[]
}

const POINTS = { passed: 'for', failed: 'against', open: 'condition', waiting: 'condition' } as const
const OUTCOMES = { go: 'for', 'no-go': 'against', pending: 'condition' } as const

function fromGate({ gate, state, waitingOn }: GateEvaluation): ReadinessReason {
  const whom = waitingOn.length > 0 ? ` for ${waitingOn.map(quote).join(', ')}` : ''
  return { points: POINTS[state], text: `Gate ${quote(refOf(gate))} is ${state}${whom}`, source: gate.source }
}

function fromDecisions({ decisions }: Sprint): ReadinessReason[] {
  return decisions.flatMap(({ question, outcome, source }) => {
    if (outcome === null) return []
    return [{ points: OUTCOMES[outcome], text: `Decision ${quote(question)} is ${outcome}`, source }]
  })
}

function fromCriteria({ criteria }: Sprint): ReadinessReason[] {
  return criteria.flatMap(({ level, done, text, source }) => {
    if (level !== 'must' || done === null) return []
    return [{ points: done ? 'for' : 'against', text: `Must ${quote(text)} ${done ? 'is met' : 'is not met'}`, source }]
  })
}

function fromTests(sprint: Sprint): ReadinessReason[] {
  return compareTests(sprint).flatMap(({ scope, actual, meetsTarget }) => {
    if (actual === null || meetsTarget === null) return []
    const what = scope === null ? 'Tests' : `Tests of ${quote(scope)}`
    const text = meetsTarget ? `${what} reach their target` : `${what} miss their target`
    return [{ points: meetsTarget ? 'for' : 'against', text, source: actual.source }]
  })
}

function fromBlockers({ blockers, items }: Sprint): ReadinessReason[] {
  const done = new Set(items.filter((item) => item.status === 'done').map(refOf))
  return blockers
    .filter(({ resolution, item }) => resolution === null && (item === null || !done.has(item)))
    .map(({ title, source }) => ({ points: 'condition', text: `Blocker ${quote(title)} is not resolved`, source }))
}

function fromApprovals({ approvals }: Sprint): ReadinessReason[] {
  return approvals.map(({ by, granted, source }) => ({
    points: granted ? 'for' : 'condition',
    text: `Approval of ${quote(by)} ${granted ? 'is granted' : 'is missing'}`,
    source,
  }))
}

function fromStatus({ status, places }: Sprint): ReadinessReason[] {
  const isStopped = status === 'blocked' || status === 'cancelled'
  return isStopped && places.status
    ? [{ points: 'against', text: `The sprint is ${status}`, source: places.status }]
    : []
}

/**
 * Weigh whether to go ahead: gates, must-criteria, tests against their target, blockers, approvals, decisions.
 *
 * @param sprint a sprint
 * @param options the date to hold due dates against
 * @returns a recommendation with everything that speaks for and against it; `unknown` where nothing does
 * @example
 * const tests = [testRunFrom({ role: 'target', passed: 20 }), testRunFrom({ passed: 4, failed: 16 })]
 * readiness(sprintFrom({ tests })).verdict //=> 'no-go'
 * readiness(sprintFrom({ tests })).reasons[0].text //=> 'Tests miss their target'
 */
export function readiness(sprint: Sprint, options: GateOptions = {}): Readiness {
  const all = [
    ...fromStatus(sprint),
    ...fromDecisions(sprint),
    ...evaluateGates(sprint, options).map(fromGate),
    ...fromCriteria(sprint),
    ...fromTests(sprint),
    ...fromBlockers(sprint),
    ...fromApprovals(sprint),
  ]
  const pointing = (points: ReadinessReason['points']) => all.filter((reason) => reason.points === points)
  const [against, conditions, inFavour] = [pointing('against'), pointing('condition'), pointing('for')]
  const verdict =
    against.length > 0 ? 'no-go' : conditions.length > 0 ? 'conditional' : inFavour.length > 0 ? 'go' : 'unknown'
  return { verdict, reasons: [...against, ...conditions, ...inFavour] }
}
