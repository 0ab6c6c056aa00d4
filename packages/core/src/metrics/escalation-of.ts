import { type CalendarDate, isCalendarDate } from '../model/calendar-date.js'
import { daysBetween } from '../model/calendar-days.js'
import type { Blocker, Escalation } from '../model/risk.js'
import { hoursIn } from '../select/hours-in.js'

/**
 * How far a blocker has to be escalated by the document's own rules: the highest level that it has lasted long enough for.
 *
 * @param blocker the blocker
 * @param escalations the rules; those whose trigger names no span of time do not count
 * @param date the day to look from
 * @returns `null` where the blocker has no date, or no level is reached
 * @example
 * const rule = { level: '1', trigger: 'Blocked for 24 hours', action: 'Tell the lead', contact: null, within: null }
 * const { escalations } = sprintFrom({ escalations: [{ ...rule, source: sourceAt(8) }] })
 * escalationOf({ since: '2026-03-02' }, escalations, '2026-03-04').level //=> '1'
 */
export function escalationOf(
  { since }: Pick<Blocker, 'since'>,
  escalations: readonly Escalation[],
  date: CalendarDate,
): Escalation | null {
  if (since === null || !isCalendarDate(since) || since > date) return null
  const lasted = daysBetween(since, date) * 24
  const reached = escalations.flatMap((rule) => {
    const hours = hoursIn(rule.trigger ?? '')
    return hours === null || hours > lasted ? [] : [{ rule, hours }]
  })
  const most = Math.max(...reached.map(({ hours }) => hours))
  return reached.findLast(({ hours }) => hours === most)?.rule ?? null
}
