import { groupBy, type Source, type Sprint, VERDICT_OUTCOMES, type Verdict, type VerdictOutcome } from '@sprint/core'
import template from '../../templates/partials/evidence.hbs'
import { findingText } from '../view/finding-text.js'
import { enumerate, joinWords, type Sentence } from '../view/sentence.js'
import { shortPaths } from '../view/short-paths.js'
import { type Table, tableOf } from '../view/table.js'
import { unseenClaims } from '../view/unseen-claims.js'
import { type ReportContext, section } from './section.js'

/** A claim that evidence does not confirm. */
export interface EvidenceRow {
  /** The file, as briefly as it can be named beside the others, and the line. */
  readonly place: string
  readonly verdict: VerdictOutcome
  readonly reason: string
  readonly source: Source
}

/** What came of holding the claims of the documents against evidence. */
export interface EvidenceView extends Table<EvidenceRow> {
  /** How many claims have which verdict. */
  readonly summary: Sentence
  /** Which claims there is nothing to hold against; `null`: none. */
  readonly unseen: Sentence | null
}

/** What gives a reader pause comes first. */
const SHOWN = ['contradicted', 'stale', 'no evidence'] as const

/** How many claims files, test results, commits and commands confirm, and each that they do not. */
export const evidence = section('evidence', template, (sprint, context): EvidenceView | undefined => {
  const claims = claimsOf(sprint, context)
  const unseen = unseenClaims(sprint, context)
  if (claims.length + unseen.length === 0) return undefined
  const { messages } = context
  const { labels } = messages
  const names = shortPaths(claims.map(({ source }) => source.path))
  const rows = SHOWN.flatMap((outcome) => claims.filter((claim) => claim.outcome === outcome)).map(
    ({ kind, outcome, source, ...said }): EvidenceRow => ({
      place: `${names.get(source.path) ?? source.path}:${source.line}`,
      verdict: outcome,
      reason: findingText({ ruleId: kind, ...said }, messages),
      source,
    }),
  )
  const table = tableOf(rows, { place: labels.place, verdict: [labels.verified, 'word'], reason: labels.finding })
  const counts = groupBy(claims, ({ outcome }) => outcome)
  const words = VERDICT_OUTCOMES.flatMap((outcome) => {
    const count = (counts.get(outcome)?.length ?? 0) + (outcome === 'no evidence' ? unseen.length : 0)
    return count === 0 ? [] : [messages.evidence.count[outcome](count)]
  })
  return {
    summary: messages.evidence.claims(joinWords(words, messages)),
    unseen: unseen.length === 0 ? null : messages.evidence.unseen(enumerate(unseen, messages)),
    ...(table ?? { columns: [], rows: [] }),
  }
})

/**
 * What the documents claim. The command of an item that nobody calls done claims nothing yet.
 *
 * @param sprint the sprint
 * @param context the evidence
 */
export function claimsOf({ items }: Sprint, { evidence: found }: Pick<ReportContext, 'evidence'>): readonly Verdict[] {
  const done = new Set(items.flatMap(({ id, title, status }) => (status === 'done' ? [id ?? title] : [])))
  return (found?.verdicts ?? []).filter(
    ({ kind, item, outcome }) =>
      kind !== 'validation-command' || outcome !== 'no evidence' || (item !== null && done.has(item)),
  )
}
