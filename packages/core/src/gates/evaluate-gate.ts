import { quote } from '../diagnostics/quote.js'
import { type CalendarDate, isCalendarDate } from '../model/calendar-date.js'
import { daysBetween } from '../model/calendar-days.js'
import type { Gate } from '../model/gate.js'
import type { Sprint } from '../model/sprint.js'
import { type GateContext, gateContext, holdsAlone, isSigned } from './gate-context.js'
import type { Reason } from './reason.js'

/** What a gate comes to. */
export interface GateEvaluation {
  readonly gate: Gate
  /** `open`: its checks do not hold yet; `waiting`: they do, or cannot yet, and somebody else is to act. */
  readonly state: 'open' | 'passed' | 'failed' | 'waiting'
  /** Whom or what it waits for: its authority, gates or items before it. */
  readonly waitingOn: readonly string[]
  /** Whether it was due before the date that was given; `null` where that cannot be told. */
  readonly isOverdue: boolean | null
  readonly reasons: readonly Reason[]
}

/** When to evaluate. */
export interface GateOptions {
  /** The date to hold due dates against. */
  readonly date?: CalendarDate
}

type Conclusion = Pick<GateEvaluation, 'state' | 'waitingOn' | 'reasons'>

function conclude(gate: Gate, context: GateContext): Conclusion {
  const { source, checks, outcome, authority } = gate
  const says = (text: string): Reason => ({ text, source })
  const open = checks.filter(({ done }) => done === false)
  const reasons = open.map((check) => ({ text: `Open: ${quote(check.text)}`, source: check.source }))
  if (outcome === 'failed') return { state: 'failed', waitingOn: [], reasons: [says('Stated as failed'), ...reasons] }
  if (outcome === 'passed') {
    const isContradicted = open.length > 0
    return { state: isContradicted ? 'open' : 'passed', waitingOn: [], reasons: [says('Stated as passed'), ...reasons] }
  }
  const waitingOn = gate.blockedBy.filter((ref) => !context.isMet(ref))
  if (waitingOn.length > 0) {
    return { state: 'waiting', waitingOn, reasons: waitingOn.map((ref) => says(`Waits for ${quote(ref)}`)) }
  }
  const unknown = checks.filter(({ done }) => done === null)
  if (open.length + unknown.length > 0) {
    const unsaid = unknown.map((check) => ({ text: `Not said to hold: ${quote(check.text)}`, source: check.source }))
    return { state: 'open', waitingOn: [], reasons: [...reasons, ...unsaid] }
  }
  if (authority !== null && !isSigned(gate, context.sprint)) {
    return {
      state: 'waiting',
      waitingOn: [authority],
      reasons: [says(`Waits for the approval of ${quote(authority)}`)],
    }
  }
  if (!holdsAlone(gate, context.sprint)) return { state: 'open', waitingOn: [], reasons: [says('Has no checks')] }
  return { state: 'passed', waitingOn: [], reasons: [says('Every check holds')] }
}

function evaluate(gate: Gate, context: GateContext, { date }: GateOptions): GateEvaluation {
  const conclusion = conclude(gate, context)
  const due = gate.due?.slice(0, 10) ?? ''
  if (date === undefined || !isCalendarDate(due)) return { gate, ...conclusion, isOverdue: null }
  const late = conclusion.state === 'passed' ? 0 : daysBetween(due, date)
  if (late <= 0) return { gate, ...conclusion, isOverdue: false }
  const overdue = { text: `Due on ${due}, ${late} ${late === 1 ? 'day' : 'days'} ago`, source: gate.source }
  return { gate, ...conclusion, isOverdue: true, reasons: [...conclusion.reasons, overdue] }
}

/**
 * Say what a gate comes to: from its stated outcome, its checks, what blocks it, and the approval of its authority.
 *
 * @param gate a gate of the sprint
 * @param sprint the sprint, for other gates, items and approvals
 * @param options the date to hold due dates against
 * @returns its state, the reasons, and whom it waits for
 * @example
 * const check = { text: 'Load test passed', done: true, source: sourceAt(8) }
 * const gate = gateFrom({ title: 'Release gate', authority: 'Mara', checks: [check] })
 * evaluateGate(gate, sprintFrom({ gates: [gate] })).waitingOn //=> ['Mara']
 */
export function evaluateGate(gate: Gate, sprint: Sprint, options: GateOptions = {}): GateEvaluation {
  return evaluate(gate, gateContext(sprint), options)
}

/**
 * Say what every gate of a sprint comes to, as `evaluateGate` does of one.
 *
 * @param sprint a sprint
 * @param options the date to hold due dates against
 * @returns one entry for each gate, in the order of the document
 * @example
 * evaluateGates(sprintFrom({ gates: [gateFrom({ title: 'Release', outcome: 'failed' })] }))[0].state //=> 'failed'
 */
export function evaluateGates(sprint: Sprint, options: GateOptions = {}): GateEvaluation[] {
  const context = gateContext(sprint)
  return sprint.gates.map((gate) => evaluate(gate, context, options))
}
