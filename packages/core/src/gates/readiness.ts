import type { Sprint } from '../model/sprint.js'
import { weightedItems } from '../select/weighted-items.js'
import type { GateOptions } from './evaluate-gate.js'
import { type ReadinessReason, type ReadinessTopic, readinessReasons } from './readiness-reasons.js'

/** Something that a GO takes and no document states. */
export interface ReadinessGap {
  /** `assurance`: somebody or something that says it is good. */
  readonly about: 'items' | 'statuses' | 'tests' | 'assurance'
  /** Of statuses: how many items lack one, and of how many; else 0. */
  readonly count: number
  readonly of: number
  readonly text: string
}

/** Whether to go ahead. */
export interface Readiness {
  /** `pending`: it is too early to say; `unknown`: nothing speaks against it, and not enough for it. */
  readonly verdict: 'go' | 'no-go' | 'conditional' | 'pending' | 'unknown'
  /** The gravest first, then in the order of the document. */
  readonly reasons: readonly ReadinessReason[]
  /** What a GO takes and the documents do not state. */
  readonly missing: readonly ReadinessGap[]
}

/** Somebody has called it off: that holds at any time. */
const FINAL: ReadonlySet<ReadinessTopic> = new Set(['status', 'decision'])

/** What is open while the work goes on speaks neither for nor against it. */
function isEarly(sprint: Sprint, { date }: GateOptions): boolean {
  const { status, start, end } = sprint
  if (date !== undefined && start !== null && date < start) return true
  if (status === 'completed' || status === 'cancelled') return false
  if (date !== undefined && end !== null && date > end) return false
  return status !== null || !hasBegun(sprint) || (date !== undefined && end !== null && date < end)
}

/** A plan alone states no results. */
function hasBegun({ items, tests, days }: Sprint): boolean {
  const isTouched = items.some(({ status }) => status !== null && status !== 'todo')
  return isTouched || items.length === 0 || days.length > 0 || tests.some(({ role }) => role === 'actual')
}

/** A GO rests on work that is done, tests that were run, and somebody or something that says it is good. */
function missingFrom({ items }: Sprint, reasons: readonly ReadinessReason[]): ReadinessGap[] {
  const has = (...topics: ReadinessTopic[]) => reasons.some(({ about }) => topics.includes(about))
  const counted = weightedItems(items, 'items').entries
  const unstated = counted.filter(({ item }) => item.status === null).length
  const isEvery = unstated === counted.length
  const statuses = isEvery ? 'the status of any item' : `the status of ${unstated} of ${counted.length} items`
  const gap = (about: ReadinessGap['about'], text: string, count = 0, of = 0) => [{ about, count, of, text }]
  return [
    ...(counted.length === 0 ? gap('items', 'any work items') : []),
    ...(unstated === 0 ? [] : gap('statuses', statuses, unstated, counted.length)),
    ...(has('tests') ? [] : gap('tests', 'test results')),
    ...(has('gate', 'criterion', 'approval', 'decision')
      ? []
      : gap('assurance', 'a gate, a must-criterion or an approval')),
  ]
}

/**
 * Weigh whether to go ahead: gates, must-criteria, work that is open, tests against their target, blockers, approvals,
 * decisions. GO takes all of it, and evidence for each; while the sprint goes on, what is open decides nothing.
 *
 * @param sprint a sprint
 * @param options the date of the question
 * @returns a recommendation with everything that speaks for and against it; `unknown` where nothing does
 * @example
 * const tests = [testRunFrom({ role: 'target', passed: 20 }), testRunFrom({ passed: 4, failed: 16 })]
 * readiness(sprintFrom({ tests })).verdict //=> 'conditional'
 * readiness(sprintFrom({ tests })).reasons[0].text //=> 'Tests miss their target'
 */
export function readiness(sprint: Sprint, options: GateOptions = {}): Readiness {
  const all = readinessReasons(sprint, options)
  const pointing = (points: ReadinessReason['points']) => all.filter((reason) => reason.points === points)
  const [against, conditions, inFavour] = [pointing('against'), pointing('condition'), pointing('for')]
  const missing = missingFrom(sprint, all)
  const reasons = [...against, ...conditions, ...inFavour]
  if (against.some(({ about }) => FINAL.has(about))) return { verdict: 'no-go', reasons, missing }
  if (against.length + conditions.length + missing.length === 0) return { verdict: 'go', reasons, missing }
  if (isEarly(sprint, options)) return { verdict: 'pending', reasons, missing }
  if (against.length > 0) return { verdict: 'no-go', reasons, missing }
  return { verdict: conditions.length > 0 ? 'conditional' : 'unknown', reasons, missing }
}
