import type { Finding, SureFix } from '../diagnostics/finding.js'
import { englishFormats } from '../messages/english-formats.js'
import { sayIn } from '../messages/say.js'
import { type CalendarDate, isCalendarDate } from '../model/calendar-date.js'
import { weekdayOf } from '../model/calendar-days.js'
import type { ClaimOf } from '../model/claim.js'
import { isDateSure } from '../select/is-date-sure.js'
import type { CheckRule } from './check-rule.js'

const messages = {
  otherDay: 'Unexpected weekday `{stated, weekday}`, expected `{right, weekday}` for {date, date}',
  otherYear:
    'Unexpected weekday `{stated, weekday}`, expected `{right, weekday}` for {date, date}; it is a {stated, weekday} in {year}',
} as const

const say = sayIn(messages)

/** The nearest year in which the day and month do fall on the weekday: a date copied from last year's plan is common. */
function yearWith(weekday: number, date: CalendarDate): string | undefined {
  const year = Number(date.slice(0, 4))
  for (const other of [year - 1, year + 1]) {
    const candidate = `${String(other).padStart(4, '0')}${date.slice(4)}`
    if (isCalendarDate(candidate) && weekdayOf(candidate) === weekday) return String(other)
  }
  return undefined
}

function fixOf({ name, rightName, word }: ClaimOf<'weekday'>, isSure: boolean): SureFix | null {
  return isSure && rightName !== null ? { source: word, from: name, to: rightName } : null
}

/**
 * A weekday written beside a date on which it does not fall.
 * Says nothing where the year of the date is not certain. `--fix` writes the right weekday where the date is beyond
 * doubt: weekdays of that year are right elsewhere, and the date stands on another line too, or between right ones.
 *
 * @example
 * const claim = { kind: 'weekday', weekday: 1, date: '2026-03-03', text: 'Monday, 3 March', name: 'Monday', rightName: 'Tuesday', word: sourceAt(5), source: sourceAt(5) }
 * runChecks(documentFrom({ claims: [claim] }), { checks: [weekdayMismatch] })[0].reason
 * //=> 'Unexpected weekday `Monday`, expected `Tuesday` for 2026-03-03; it is a Monday in 2025'
 */
export const weekdayMismatch: CheckRule = {
  id: 'weekday-mismatch',
  severity: 'error',
  messages,
  *run({ claims, sprint }): Iterable<Finding> {
    for (const claim of claims) {
      if (claim.kind !== 'weekday' || claim.date === null) continue
      const right = weekdayOf(claim.date)
      if (right === claim.weekday) continue
      const [stated, expected] = [englishFormats.weekday(claim.weekday), englishFormats.weekday(right)]
      const year = yearWith(claim.weekday, claim.date)
      const days = { stated: claim.weekday, right, date: claim.date }
      yield {
        ...(year === undefined ? say('otherDay', days) : say('otherYear', { ...days, year })),
        source: claim.word,
        actual: stated,
        expected: [expected],
        fix: fixOf(claim, isDateSure(claim, claims, sprint)),
      }
    }
  },
}
