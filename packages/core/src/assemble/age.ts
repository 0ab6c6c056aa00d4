import type { DocumentKind, SprintDocument } from '../model/sprint-document.js'

/** From what is written before the work to what is written after it. */
export const KINDS_BY_AGE: readonly DocumentKind[] = [
  'other',
  'plan',
  'backlog',
  'coordination',
  'daily',
  'status',
  'final',
  'retrospective',
]

/** Kinds that look back: without a date they are newer than everything that has one. */
const LOOKS_BACK: ReadonlySet<DocumentKind> = new Set(['status', 'final', 'retrospective'])

/** Its date, else that of its last daily entry; a plan without a date is the oldest, a report without one the newest. */
function dateOf({ date, kind, sprint }: SprintDocument): string {
  const days = sprint.days.flatMap((day) => day.date ?? [])
  return date ?? days.sort().at(-1) ?? (LOOKS_BACK.has(kind) ? '9999-12-31' : '')
}

/**
 * How old a document's statements are, as a text that sorts: by date, and within a date from plan to retrospective.
 *
 * @param document a document
 * @returns a text; of two documents the newer one has the greater
 * @example
 * const [monday, tuesday] = ['2026-03-02', '2026-03-03'].map((date) => documentFrom({ date }))
 * ageOf(monday) < ageOf(tuesday) //=> true
 * ageOf(documentFrom({ kind: 'final' })) > ageOf(tuesday) //=> true
 */
export function ageOf(document: SprintDocument): string {
  return `${dateOf(document)} ${KINDS_BY_AGE.indexOf(document.kind)}`
}

/**
 * Order documents from the oldest to the newest; of the same date, from plan to retrospective.
 * No two different documents are equal, so that the order in which they are given never matters.
 *
 * @param documents documents in any order
 * @returns the same documents, oldest first
 * @example
 * const [plan, daily] = [documentFrom({ kind: 'plan' }), documentFrom({ kind: 'daily', date: '2026-03-04' })]
 * byAge([daily, plan]).map((document) => document.kind) //=> ['plan', 'daily']
 */
export function byAge(documents: readonly SprintDocument[]): SprintDocument[] {
  const compareText = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)
  return documents.toSorted(
    (a, b) =>
      compareText(ageOf(a), ageOf(b)) ||
      compareText(a.path, b.path) ||
      // The same path twice: only the content tells the two apart.
      compareText(JSON.stringify(a), JSON.stringify(b)),
  )
}
