import type { CalendarDate } from '../model/calendar-date.js'
import type { Revision } from './revision.js'

const PLANS: ReadonlySet<string> = new Set(['plan', 'backlog', 'coordination'])

/**
 * Whether a document is kept up to date as the work goes on, as plans are; others speak of the day that they name.
 *
 * @param revision a document
 * @example
 * isLiving(documentFrom({ kind: 'plan' })) //=> true
 * isLiving(documentFrom({ kind: 'daily', date: '2026-03-04' })) //=> false
 */
export function isLiving({ kind, date, committed }: Revision): boolean {
  return PLANS.has(kind) || (date === null && committed !== undefined)
}

/**
 * The day from which on something holds that a document says of its items.
 *
 * @param revision a document
 * @param isFirst whether it is the oldest that is known of its path
 * @returns the day that a daily or a report names; of a plan the day of the commit, of its first one the plan's own
 * date if that is earlier; `null`: from the beginning; `undefined`: nobody knows
 * @example
 * statementDate({ ...documentFrom(), committed: '2026-03-04' }, false) //=> '2026-03-04'
 * statementDate(documentFrom({ kind: 'daily', date: '2026-03-03' }), true) //=> '2026-03-03'
 */
export function statementDate(revision: Revision, isFirst: boolean): CalendarDate | null | undefined {
  const { date, committed } = revision
  if (!isLiving(revision)) return date ?? undefined
  if (committed === undefined) return date
  return isFirst && date !== null && date < committed ? date : committed
}
