import { type CalendarDate, type GateEvaluation, isCalendarDate, type Sprint } from '@sprint/core'
import type { Messages } from '../../messages/messages.js'
import type { Milestone, Timeline } from '../chart.js'

/** Fewer gates than this need no picture, and more of them fill a page. */
const [LEAST, MOST] = [2, 24]

/**
 * The gates of a sprint on the days that they are due.
 *
 * @param gates the gates, evaluated
 * @param sprint for its first and last day
 * @param messages of the language
 * @returns `null` where fewer than two of them have a date
 */
export function gateTimeline(
  gates: readonly GateEvaluation[],
  { start, end }: Sprint,
  { charts, headings }: Messages,
): Timeline | null {
  const milestones = gates.flatMap(milestoneOf).toSorted((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0))
  const [first, last] = [milestones[0]?.date, milestones.at(-1)?.date]
  if (first === undefined || last === undefined || milestones.length < LEAST || milestones.length > MOST) return null
  const description = charts.gates(milestones.length)
  return { type: 'timeline', title: headings.gates, description, start: start ?? first, end: end ?? last, milestones }
}

function milestoneOf({ gate, state, isOverdue }: GateEvaluation): Milestone[] {
  const date = dateOf(gate.due)
  if (date === null) return []
  const name = gate.id === null ? gate.title : `${gate.id} ${gate.title}`
  return [
    { name, date, state: state === 'passed' ? 'done' : isOverdue === true || state === 'failed' ? 'late' : 'open' },
  ]
}

function dateOf(due: string | null): CalendarDate | null {
  const day = due?.slice(0, 10) ?? ''
  return isCalendarDate(day) ? day : null
}
