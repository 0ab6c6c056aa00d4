import { evaluateGate, type Note } from '@sprint/core'
import template from '../../templates/partials/next-steps.hbs'
import { openBlockers } from '../view/open-blockers.js'
import { section } from './section.js'

/** What somebody has to do next, as the documents leave it. */
export interface NextStepsView {
  readonly steps: readonly Note[]
}

/** Issues to resolve, decisions to take, approvals to get and gates to pass. */
export const nextSteps = section('next-steps', template, (sprint, { date }): NextStepsView | undefined => {
  const gates = sprint.gates.filter((gate) => evaluateGate(gate, sprint, { date }).state !== 'passed')
  const steps = [
    ...openBlockers(sprint).map(({ title, source }) => ({ text: `Resolve: ${title}`, source })),
    ...sprint.decisions
      .filter(({ outcome, chosen }) => chosen === null && (outcome === null || outcome === 'pending'))
      .map(({ question, source }) => ({ text: `Decide: ${question}`, source })),
    ...sprint.approvals
      .filter(({ granted }) => !granted)
      .map(({ by, source }) => ({ text: `Get the approval of ${by}`, source })),
    ...gates.map(({ title, source }) => ({ text: `Pass the gate: ${title}`, source })),
  ]
  return steps.length === 0 ? undefined : { steps }
})
