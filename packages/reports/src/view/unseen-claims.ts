import { type Note, refOf, type Source, type Sprint, type VerdictKind } from '@sprint/core'
import type { ReportContext } from '../sections/section.js'
import { marksOf } from './marks.js'

/**
 * What the documents call done, or give as the result of tests, without anything that it could be held against: what a
 * report marks as not verified though there is no verdict on it.
 *
 * @param sprint the sprint
 * @param context the evidence, the documents and the words for a suite without a name
 * @example
 * unseenClaims(sprint, context).map(({ text }) => text) //=> ['GC-5']
 */
export function unseenClaims(
  sprint: Pick<Sprint, 'items' | 'tests' | 'deliverables'>,
  context: Pick<ReportContext, 'evidence' | 'documents' | 'messages'>,
): Note[] {
  const marks = marksOf(context)
  const verdicts = context.evidence?.verdicts ?? []
  const items = sprint.items.filter(
    (item) => marks.ofItem(item) === 'no evidence' && !verdicts.some((verdict) => verdict.item === refOf(item)),
  )
  const isJudged = (kind: VerdictKind, { path, line }: Source) =>
    verdicts.some((verdict) => verdict.kind === kind && verdict.source.path === path && verdict.source.line === line)
  const runs = sprint.tests.filter((run) => marks.ofRun(run) === 'no evidence' && !isJudged('test-result', run.source))
  const deliverables = sprint.deliverables.filter(
    (one) => marks.ofDeliverable(one) === 'no evidence' && !isJudged('promised-file', one.source),
  )
  return [
    ...items.map((item) => ({ text: refOf(item), source: item.source })),
    ...runs.map(({ scope, source }) => ({ text: scope ?? context.messages.tests.wholeSuite, source })),
    ...deliverables.map(({ name, source }) => ({ text: name, source })),
  ]
}
