import { evaluateGate, type Note, openBlockers } from '@sprint/core'
import template from '../../templates/partials/next-steps.hbs'
import { section } from './section.js'

/** What somebody has to do next, as the documents leave it. */
export interface NextStepsView {
  readonly steps: readonly Note[]
}

/** Issues to resolve, decisions to take, approvals to get and gates to pass. */
export const nextSteps = section(
  'next-steps',
  template,
  (sprint, { date, messages: { phrases } }): NextStepsView | undefined => {
    const gates = sprint.gates.filter((gate) => evaluateGate(gate, sprint, { date }).state !== 'passed')
    const steps = [
      ...openBlockers(sprint).map(({ title, source }) => ({ text: phrases.resolve(title), source })),
      ...sprint.decisions
        .filter(({ outcome, chosen }) => chosen === null && (outcome === null || outcome === 'pending'))
        .map(({ question, source }) => ({ text: phrases.decide(question), source })),
      ...sprint.approvals
        .filter(({ granted }) => !granted)
        .map(({ by, source }) => ({ text: phrases.getApproval(by), source })),
      ...gates.map(({ title, source }) => ({ text: phrases.passGate(title), source })),
    ]
    return steps.length === 0 ? undefined : { steps }
  },
)
