import type { CalendarDate, DocumentKind, SprintDocument } from '@sprint/core'

/** What they tell is how things stood on their day. A plan is kept up, whatever day it bears. */
const OF_A_DAY: ReadonlySet<DocumentKind> = new Set<DocumentKind>(['daily', 'status', 'retrospective', 'final'])

/**
 * The documents that were there on a day: a report of Tuesday knows nothing of Wednesday.
 *
 * @param documents all that there are
 * @param date the day that was asked for; `undefined`: the newest
 * @example
 * asOf([documentFrom({ kind: 'daily', date: '2026-03-04' })], '2026-03-03') //=> []
 */
export function asOf(documents: readonly SprintDocument[], date: CalendarDate | undefined): readonly SprintDocument[] {
  if (date === undefined) return documents
  return documents.filter((document) => !OF_A_DAY.has(document.kind) || document.date === null || document.date <= date)
}
