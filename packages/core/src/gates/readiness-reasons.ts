import { quote } from '../diagnostics/quote.js'
import { compareTests, type TestComparison } from '../metrics/compare-tests.js'
import type { Sprint } from '../model/sprint.js'
import { wordsOf } from '../select/item-key.js'
import { openBlockers } from '../select/open-blockers.js'
import { refOf } from '../select/ref-of.js'
import { weightedItems } from '../select/weighted-items.js'
import { evaluateGates, type GateEvaluation, type GateOptions } from './evaluate-gate.js'
import type { Reason } from './reason.js'

/** What a reason for or against going ahead is about. */
export type ReadinessTopic = 'status' | 'decision' | 'gate' | 'criterion' | 'tests' | 'items' | 'blocker' | 'approval'

/** A reason, and which way it points. */
export interface ReadinessReason extends Reason {
  /** `against` alone decides once the sprint is over; a `condition` is to be met first. */
  readonly points: 'for' | 'against' | 'condition'
  readonly about: ReadinessTopic
  /** The gate, criterion, issue, … in its own words, for where the topic is said already. */
  readonly name: string
}

const POINTS = { passed: 'for', failed: 'against', open: 'condition', waiting: 'condition' } as const
const OUTCOMES = { go: 'for', 'no-go': 'against', pending: 'condition' } as const

function fromGates(sprint: Sprint, options: GateOptions): ReadinessReason[] {
  const titles = new Map(sprint.gates.map((gate) => [wordsOf(refOf(gate)), gate.title]))
  const nameOf = (ref: string) => titles.get(wordsOf(ref)) ?? ref
  return evaluateGates(sprint, options).map(({ gate, state, waitingOn }: GateEvaluation) => {
    const whom = waitingOn.map((ref) => quote(nameOf(ref)))
    const text = `Gate ${quote(gate.title)} is ${state}${whom.length > 0 ? ` for ${whom.join(', ')}` : ''}`
    return { about: 'gate', points: POINTS[state], name: gate.title, text, source: gate.source }
  })
}

function fromDecisions({ decisions }: Sprint): ReadinessReason[] {
  return decisions.flatMap(({ question, outcome, source }) => {
    if (outcome === null) return []
    const text = `Decision ${quote(question)} is ${outcome}`
    return [{ about: 'decision', points: OUTCOMES[outcome], name: question, text, source }]
  })
}

function fromCriteria({ criteria }: Sprint): ReadinessReason[] {
  return criteria.flatMap(({ level, done, text: name, source }) => {
    if (level !== 'must' || done === null) return []
    const text = `Must ${quote(name)} is ${done ? 'met' : 'open'}`
    return [{ about: 'criterion', points: done ? 'for' : 'condition', name, text, source }]
  })
}

function fromTests(sprint: Sprint): ReadinessReason[] {
  return compareTests(sprint).flatMap(({ scope, actual, meetsTarget }: TestComparison) => {
    if (actual === null) return []
    const wrong = (actual.failed ?? 0) + (actual.errors ?? 0)
    const isGood = meetsTarget ?? wrong === 0
    const what = scope === null ? 'Tests' : `Tests of ${quote(scope)}`
    const result = { true: 'reach their target', false: 'miss their target', null: isGood ? 'pass' : `fail: ${wrong}` }
    const text = `${what} ${result[`${meetsTarget}`]}`
    return [{ about: 'tests', points: isGood ? 'for' : 'condition', name: scope ?? 'all', text, source: actual.source }]
  })
}

function fromItems({ items }: Sprint): ReadinessReason[] {
  const counted = weightedItems(items, 'items').entries.map(({ item }) => item)
  const open = counted.filter(({ status }) => status !== 'done' && status !== null)
  const [first] = counted
  const [firstOpen] = open
  if (first === undefined) return []
  const name = `${open.length} of ${counted.length}`
  if (firstOpen !== undefined) {
    const text = `${name} items ${open.length === 1 ? 'is' : 'are'} not done`
    return [{ about: 'items', points: 'condition', name, text, source: firstOpen.source }]
  }
  if (counted.some(({ status }) => status === null)) return []
  return [{ about: 'items', points: 'for', name, text: 'Every item is done', source: first.source }]
}

function fromBlockers(sprint: Sprint): ReadinessReason[] {
  return openBlockers(sprint).map(({ title, source }) => ({
    about: 'blocker',
    points: 'condition',
    name: title,
    text: `Blocker ${quote(title)} is not resolved`,
    source,
  }))
}

function fromApprovals({ approvals }: Sprint): ReadinessReason[] {
  return approvals.map(({ by, granted, source }) => ({
    about: 'approval',
    points: granted ? 'for' : 'condition',
    name: by,
    text: `Approval of ${quote(by)} is ${granted ? 'granted' : 'missing'}`,
    source,
  }))
}

function fromStatus({ status, places }: Sprint): ReadinessReason[] {
  const isStopped = status === 'blocked' || status === 'cancelled'
  if (!isStopped || !places.status) return []
  return [{ about: 'status', points: 'against', name: status, text: `The sprint is ${status}`, source: places.status }]
}

/**
 * Collect what speaks for and against going ahead.
 *
 * @param sprint a sprint
 * @param options the date to hold due dates against
 * @returns every reason, in the order of topics and within one in that of the document
 * @example
 * readinessReasons(sprintFrom({ gates: [gateFrom({ title: 'Release', outcome: 'passed' })] }))[0].points //=> 'for'
 */
export function readinessReasons(sprint: Sprint, options: GateOptions): ReadinessReason[] {
  return [
    ...fromStatus(sprint),
    ...fromDecisions(sprint),
    ...fromGates(sprint, options),
    ...fromCriteria(sprint),
    ...fromItems(sprint),
    ...fromTests(sprint),
    ...fromBlockers(sprint),
    ...fromApprovals(sprint),
  ]
}
