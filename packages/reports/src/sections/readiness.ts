import { groupBy, type Readiness, type ReadinessReason, type ReadinessTopic, readiness as weigh } from '@sprint/core'
import template from '../../templates/partials/readiness.hbs'
import { enumerate, joinWords, type Sentence, say } from '../view/sentence.js'
import { withQuotes } from '../view/with-quotes.js'
import { section } from './section.js'

/** Whether to go ahead, and why. */
export interface ReadinessView {
  readonly verdict: Readiness['verdict']
  /** The verdict in words. */
  readonly recommendation: string
  readonly lists: readonly { readonly label: string; readonly entries: readonly Sentence[] }[]
  /** What a GO takes and no document states; `null` where all is stated. */
  readonly missing: Sentence | null
}

const WORDS = {
  go: 'GO',
  'no-go': 'NO-GO',
  conditional: 'GO once the conditions are met',
  pending: 'not yet to be decided',
  unknown: 'none, as too little is stated',
} as const

const LISTS = { 'Speaks against it': 'against', 'To be met first': 'condition', 'Speaks for it': 'for' } as const

/** What stands before the names of those that point the same way; where nothing does, the reason says it all. */
const LABELS: Readonly<Record<ReadinessReason['points'], { readonly [T in ReadinessTopic]?: string }>> = {
  against: { decision: 'Decided against', gate: 'Gates that failed' },
  condition: {
    decision: 'Decisions to take',
    gate: 'Gates to pass',
    criterion: 'Criteria to meet',
    items: 'Items to finish',
    blocker: 'Issues to resolve',
    approval: 'Approvals to get',
  },
  for: { decision: 'Decided', gate: 'Gates passed', criterion: 'Criteria met', approval: 'Approvals granted' },
}

/** GO or NO-GO with its reasons: gates, criteria, work, tests, issues, approvals, decisions. */
export const readiness = section('readiness', template, (sprint, { date }): ReadinessView | undefined => {
  const { verdict, reasons, missing } = weigh(sprint, { date })
  if (reasons.length === 0) return undefined
  return {
    verdict,
    recommendation: WORDS[verdict],
    lists: Object.entries(LISTS).flatMap(([label, points]) => {
      const topics = groupBy(
        reasons.filter((reason) => reason.points === points),
        ({ about }) => about,
      )
      const entries = [...topics].flatMap(([about, own]) => linesOf(LABELS[points][about], own))
      return entries.length === 0 ? [] : [{ label, entries }]
    }),
    missing: missing.length === 0 ? null : say`A GO also takes what the documents do not state: ${joinWords(missing)}.`,
  }
})

function linesOf(label: string | undefined, reasons: readonly ReadinessReason[]): Sentence[] {
  if (label === undefined) return reasons.map(({ text, source }) => [{ text: withQuotes(text), source }])
  return [say`${label}: ${enumerate(reasons.map(({ name, source }) => ({ text: name, source })))}`]
}
