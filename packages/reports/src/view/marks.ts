import {
  type Deliverable,
  refOf,
  type Source,
  type TestRun,
  type Verdict,
  type VerdictOutcome,
  type WorkItem,
} from '@sprint/core'
import type { ReportContext } from '../sections/section.js'

/** What evidence makes of one claim; `null` where nothing is claimed, or nobody has looked. */
export type Mark = VerdictOutcome | null

/** Says of the entries of a report whether evidence bears them out. */
export interface Marks {
  readonly ofItem: (item: WorkItem) => Mark
  readonly ofRun: (run: TestRun) => Mark
  readonly ofDeliverable: (deliverable: Deliverable) => Mark
}

/** What counts first where evidence says several things of one claim. */
const ORDER = ['contradicted', 'stale', 'confirmed', 'no evidence'] as const

/**
 * Mark what evidence confirms or contradicts. What is said to be done, or to have been measured, and what nothing was
 * found for, nobody has verified.
 *
 * @param context the evidence, and the documents that make the claims
 * @example
 * marksOf({ evidence: null, documents: [] }).ofItem(itemFrom({ title: 'Print', status: 'done' })) //=> null
 */
export function marksOf({ evidence, documents }: Pick<ReportContext, 'evidence' | 'documents'>): Marks {
  if (evidence === null) return { ofItem: () => null, ofRun: () => null, ofDeliverable: () => null }
  const { of, verdicts } = evidence
  const paths = new Set(documents.map(({ path }) => path))
  const first = (own: readonly Verdict[]): Mark =>
    ORDER.find((outcome) => own.some((verdict) => verdict.outcome === outcome)) ?? null
  return {
    ofItem(item) {
      if (of === 'tests') return null
      const mark = first(verdicts.filter((verdict) => verdict.item === refOf(item)))
      return item.status === 'done' ? (mark ?? 'no evidence') : mark === 'no evidence' ? null : mark
    },
    ofRun({ role, source }) {
      // What was measured needs no evidence: it is the evidence.
      if (role !== 'actual' || (paths.size > 0 && !paths.has(source.path))) return null
      return (
        first(verdicts.filter(({ kind, source: at }) => kind === 'test-result' && isSameLine(at, source))) ??
        'no evidence'
      )
    },
    ofDeliverable({ status, source }) {
      if (of === 'tests') return null
      const mark = first(verdicts.filter(({ kind, source: at }) => kind === 'promised-file' && isSameLine(at, source)))
      return status === 'done' ? (mark ?? 'no evidence') : mark
    },
  }
}

function isSameLine(a: Source, b: Source): boolean {
  return a.path === b.path && a.line === b.line
}
