import { type Note, type Readiness, readiness as weigh } from '@sprint/core'
import template from '../../templates/partials/readiness.hbs'
import { computed } from '../view/figure.js'
import { type Sentence, say } from '../view/sentence.js'
import { withQuotes } from '../view/with-quotes.js'
import { section } from './section.js'

/** Whether to go ahead, and why. */
export interface ReadinessView {
  readonly verdict: Exclude<Readiness['verdict'], 'unknown'>
  readonly lists: readonly { readonly label: string; readonly entries: readonly Note[] }[]
  /** How much speaks for it; `null` where nothing does. */
  readonly inFavour: Sentence | null
}

const LISTS = { 'Speaks against it': 'against', 'To be met first': 'condition' } as const

/** GO or NO-GO with its reasons: gates, criteria, tests, issues, approvals, decisions. */
export const readiness = section('readiness', template, (sprint, { date }): ReadinessView | undefined => {
  const { verdict, reasons } = weigh(sprint, { date })
  if (verdict === 'unknown') return undefined
  const inFavour = reasons.filter(({ points }) => points === 'for').length
  const basis = {
    formula: 'gates, criteria, tests, approvals and decisions that are as they should be',
    inputs: reasons.length,
    missing: 0,
  }
  return {
    verdict,
    lists: Object.entries(LISTS).flatMap(([label, points]) => {
      const entries = reasons
        .filter((reason) => reason.points === points)
        .map(({ text, source }) => ({ text: withQuotes(text), source }))
      return entries.length === 0 ? [] : [{ label, entries }]
    }),
    inFavour:
      inFavour === 0
        ? null
        : say`${computed('Facts in favour', inFavour, basis)} ${inFavour === 1 ? 'fact speaks' : 'facts speak'} for it.`,
  }
})
