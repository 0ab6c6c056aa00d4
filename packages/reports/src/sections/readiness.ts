import { groupBy, type Readiness, type ReadinessReason, readiness as weigh } from '@sprint/core'
import template from '../../templates/partials/readiness.hbs'
import { missingText, reasonText } from '../view/reason-text.js'
import { enumerate, joinWords, type Sentence } from '../view/sentence.js'
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

const POINTS = ['against', 'condition', 'for'] as const

/** GO or NO-GO with its reasons: gates, criteria, work, tests, issues, approvals, decisions. */
export const readiness = section('readiness', template, (sprint, context): ReadinessView | undefined => {
  const { date, messages } = context
  const { verdict, reasons, missing } = weigh(sprint, { date })
  if (reasons.length === 0) return undefined
  const linesOf = (own: readonly ReadinessReason[]): Sentence[] => {
    const [first] = own
    if (first === undefined) return []
    // Where the reason is a sentence, it says what it is about.
    const alone = reasonText(first, sprint, messages)
    if (alone !== null) return own.map((one) => [{ text: reasonText(one, sprint, messages) ?? '', source: one.source }])
    const names = own.map(({ name, source }) => ({ text: name, source }))
    return [messages.verdict.named(messages.verdict.topics[first.points][first.about], enumerate(names, messages))]
  }
  return {
    verdict,
    recommendation: messages.verdict.words[verdict],
    lists: POINTS.flatMap((points) => {
      const pointing = reasons.filter((reason) => reason.points === points)
      const entries = [...groupBy(pointing, ({ about }) => about).values()].flatMap(linesOf)
      return entries.length === 0 ? [] : [{ label: messages.verdict.lists[points], entries }]
    }),
    missing: missing.length === 0 ? null : messages.verdict.alsoTakes(joinWords(missing.map(textOf), messages)),
  }

  function textOf(gap: Readiness['missing'][number]): string {
    return missingText(gap, messages)
  }
})
