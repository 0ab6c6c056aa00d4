import { dayOfSprint, evaluateGate, readiness, type Sprint } from '@sprint/core'
import template from '../../templates/partials/summary.hbs'
import { gapsOf } from '../view/gaps.js'
import { openBlockers } from '../view/open-blockers.js'
import { enumerate, joinWords, type Sentence, say } from '../view/sentence.js'
import { workSentences } from '../view/work-sentences.js'
import { type ReportContext, section } from './section.js'
import { testsSentence } from './tests.js'

/** The report in a few sentences. */
export interface SummaryView {
  readonly paragraphs: readonly (readonly Sentence[])[]
}

/** Where the sprint stands, in whole sentences, with what is not known. */
export const summary = section('summary', template, (sprint, context): SummaryView => {
  const paragraphs = [
    [stateSentence(sprint, context), recommendationSentence(sprint, context)],
    [...workSentences(sprint, context.headline), testsSentence(sprint, context.headline)],
    [blockersSentence(sprint, context), gatesSentence(sprint, context)],
    [gapsSentence(sprint)],
  ]
  return {
    paragraphs: paragraphs
      .map((sentences) => sentences.filter((sentence) => sentence !== null))
      .filter((sentences) => sentences.length > 0),
  }
})

function stateSentence(sprint: Sprint, { date }: ReportContext): Sentence {
  const { when, day, of } = dayOfSprint(sprint, date)
  const states = {
    planned: 'planned',
    active: 'under way',
    'at-risk': 'at risk',
    blocked: 'blocked',
    completed: 'completed',
    cancelled: 'cancelled',
  }
  const state = sprint.status === null ? null : states[sprint.status]
  const subject = state === null ? 'The documents do not say how the sprint stands' : `The sprint is stated as ${state}`
  if (sprint.status === 'planned' && sprint.start !== null && sprint.end !== null) {
    return say`${subject}; it is to run from ${sprint.start} to ${sprint.end}.`
  }
  if (when === 'before') return say`${subject}; on ${date} it has not begun.`
  if (when === 'after') return say`${subject}; its last day was ${sprint.end ?? date}.`
  if (when === 'unknown' || day === null || of === null) return say`${subject}.`
  return say`${subject}; ${date} is working day ${day} of ${of}.`
}

function recommendationSentence(sprint: Sprint, { date, kind }: ReportContext): Sentence | null {
  const { verdict, reasons, missing } = readiness(sprint, { date })
  const count = (points: string) => reasons.filter((reason) => reason.points === points).length
  const [against, conditions] = [count('against'), count('condition')]
  // What a day leaves open is no reason yet to call a sprint off.
  if (kind === 'daily' || (verdict === 'unknown' && reasons.length === 0)) return null
  if (verdict === 'unknown')
    return say`No recommendation is possible, as the documents do not state ${joinWords(missing)}.`
  if (verdict === 'pending') {
    const open = conditions === 0 ? '' : `: ${conditions} ${conditions === 1 ? 'condition is' : 'conditions are'} open`
    return say`Whether to go ahead is not yet to be decided${open}.`
  }
  if (verdict === 'go') return say`The recommendation is GO.`
  if (verdict === 'conditional') {
    return say`The recommendation is GO once ${conditions} ${conditions === 1 ? 'condition is' : 'conditions are'} met.`
  }
  return say`The recommendation is NO-GO: ${against} ${against === 1 ? 'fact speaks' : 'facts speak'} against going ahead.`
}

function blockersSentence(sprint: Sprint, { kind }: ReportContext): Sentence | null {
  const all = sprint.blockers.length
  const open = openBlockers(sprint)
  if (all === 0) return null
  if (open.length === 0)
    return all === 1 ? say`The one issue is resolved.` : say`${all === 2 ? 'Both' : `All ${all}`} issues are resolved.`
  // The verdict of a final report names them.
  const names = kind === 'final' ? '' : say`: ${enumerate(open.map(({ title, source }) => ({ text: title, source })))}`
  if (open.length === all)
    return all === 1
      ? say`The one issue is open${names}.`
      : say`${all === 2 ? 'Both' : `All ${all}`} issues are open${names}.`
  return say`Of ${all} issues, ${open.length} ${open.length === 1 ? 'is' : 'are'} open${names}.`
}

function gatesSentence(sprint: Sprint, { date }: ReportContext): Sentence | null {
  const { gates } = sprint
  if (gates.length === 0) return null
  const states = gates.map((gate) => evaluateGate(gate, sprint, { date }))
  const passed = states.filter(({ state }) => state === 'passed').length
  const overdue = states.filter(({ isOverdue }) => isOverdue === true)
  const late = overdue.map(({ gate }) => ({ text: gate.title, source: gate.source }))
  const rest = late.length === 0 ? '' : say`; ${enumerate(late)} ${late.length === 1 ? 'is' : 'are'} overdue`
  if (gates.length === 1) return say`The one gate has ${passed === 1 ? '' : 'not yet '}been passed${rest}.`
  return say`Of ${gates.length} gates, ${passed} ${passed === 1 ? 'has' : 'have'} been passed${rest}.`
}

/** The sentences on the state and on the items say these themselves. */
const SAID_ABOVE: ReadonlySet<string> = new Set(['its status', 'the status of any item'])

function gapsSentence(sprint: Sprint): Sentence | null {
  const gaps = gapsOf(sprint).flatMap(({ short }) => short.filter((gap) => !SAID_ABOVE.has(gap)))
  if (gaps.length === 0) return null
  const shown = gaps.length > 4 ? [...gaps.slice(0, 3), `${gaps.length - 3} more kinds of facts`] : gaps
  return say`The documents do not say: ${joinWords(shown)}.`
}
