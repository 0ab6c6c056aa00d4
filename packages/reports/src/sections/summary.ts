import { dayOfSprint, evaluateGate, openBlockers, readiness, type Sprint, type VerdictOutcome } from '@sprint/core'
import template from '../../templates/partials/summary.hbs'
import { gapsOf } from '../view/gaps.js'
import { missingText } from '../view/reason-text.js'
import { enumerate, joinWords, NOTHING, type Sentence, say } from '../view/sentence.js'
import { unseenClaims } from '../view/unseen-claims.js'
import { workSentences } from '../view/work-sentences.js'
import { claimsOf } from './evidence.js'
import { type ReportContext, section } from './section.js'
import { testsSentence } from './tests.js'

/** The report in a few sentences. */
export interface SummaryView {
  readonly paragraphs: readonly (readonly Sentence[])[]
}

/** Where the sprint stands, in whole sentences, with what is not known. */
export const summary = section('summary', template, (sprint, context): SummaryView => {
  const { headline, messages } = context
  const paragraphs = [
    [stateSentence(sprint, context), recommendationSentence(sprint, context)],
    [...workSentences(sprint, headline, messages), testsSentence(sprint, headline, messages)],
    [blockersSentence(sprint, context), gatesSentence(sprint, context)],
    evidenceSentences(sprint, context),
    [gapsSentence(sprint, context)],
  ]
  return {
    paragraphs: paragraphs
      .map((sentences) => sentences.filter((sentence) => sentence !== null))
      .filter((sentences) => sentences.length > 0),
  }
})

function stateSentence(sprint: Sprint, { date, messages }: ReportContext): Sentence {
  const { status, start, end } = sprint
  const { summary: words, formats } = messages
  const { when, day, of } = dayOfSprint(sprint, date)
  const stated = words.stated(status)
  if (status === 'planned' && start !== null && end !== null) {
    return words.isToRun(stated, formats.date(start), formats.date(end))
  }
  if (when === 'before') return words.hasNotBegun(stated, formats.date(date))
  if (when === 'after') return words.hasEnded(stated, formats.date(end ?? date))
  if (when === 'unknown' || day === null || of === null) return say`${stated}.`
  return words.isOnDay(stated, formats.date(date), day, of)
}

function recommendationSentence(sprint: Sprint, { date, kind, messages }: ReportContext): Sentence | null {
  const { verdict, reasons, missing } = readiness(sprint, { date })
  const count = (points: string) => reasons.filter((reason) => reason.points === points).length
  // What a day leaves open is no reason yet to call a sprint off, and a retrospective decides nothing.
  if (kind === 'daily' || kind === 'retrospective' || (verdict === 'unknown' && reasons.length === 0)) return null
  const words = messages.summary
  if (verdict === 'unknown' || (verdict === 'pending' && count('condition') === 0 && missing.length > 0)) {
    const gaps = missing.map((gap) => missingText(gap, messages))
    return words.noRecommendation(joinWords(gaps, messages))
  }
  if (verdict === 'pending') return words.undecided(count('condition'))
  if (verdict === 'go') return words.go()
  return verdict === 'conditional' ? words.goOnce(count('condition')) : words.noGo(count('against'))
}

function blockersSentence(sprint: Sprint, { kind, messages }: ReportContext): Sentence | null {
  const all = sprint.blockers.length
  const open = openBlockers(sprint)
  const words = messages.summary
  if (all === 0) return null
  if (open.length === 0) return words.issuesResolved(all)
  // The verdict of a final report names them.
  const named = open.map(({ title, source }) => ({ text: title, source }))
  const names = kind === 'final' ? NOTHING : say`: ${enumerate(named, messages)}`
  return open.length === all ? words.issuesAllOpen(all, names) : words.issuesOpen(all, open.length, names)
}

function gatesSentence(sprint: Sprint, { date, messages }: ReportContext): Sentence | null {
  const { gates } = sprint
  if (gates.length === 0) return null
  const words = messages.summary
  const states = gates.map((gate) => evaluateGate(gate, sprint, { date }))
  const passed = states.filter(({ state }) => state === 'passed').length
  const late = states.filter(({ isOverdue }) => isOverdue === true)
  const names = late.map(({ gate }) => ({ text: gate.title, source: gate.source }))
  const overdue = late.length === 0 ? NOTHING : words.overdue(enumerate(names, messages), late.length)
  return gates.length === 1 ? words.theGate(passed === 1, overdue) : words.gates(gates.length, passed, overdue)
}

function evidenceSentences(sprint: Sprint, context: ReportContext): (Sentence | null)[] {
  const claims = claimsOf(sprint, context)
  const count = (wanted: VerdictOutcome) => claims.filter(({ outcome }) => outcome === wanted).length
  const words = context.messages.evidence
  const [contradicted, stale] = [count('contradicted'), count('stale')]
  const unverified = count('no evidence') + unseenClaims(sprint, context).length
  const others = stale === 0 ? null : words.stale(stale)
  if (contradicted > 0) return [words.contradicts(contradicted, unverified), others]
  if (unverified > 0) return [words.unverified(unverified), others]
  return [others ?? (claims.length === 0 ? null : words.allConfirmed(claims.length))]
}

/** More gaps than this are counted. */
const MANY = 4

function gapsSentence(sprint: Sprint, { messages }: ReportContext): Sentence | null {
  // The sentences on the state and on the items say these themselves.
  const gaps = gapsOf(sprint, messages)
    .filter(({ about, isEvery }) => about !== 'status' && !(about === 'itemStatus' && isEvery))
    .map(({ short }) => short)
  if (gaps.length === 0) return null
  const shown = gaps.length > MANY ? [...gaps.slice(0, 3), messages.gaps.more(gaps.length - 3)] : gaps
  return messages.summary.notSaid(joinWords(shown, messages))
}
