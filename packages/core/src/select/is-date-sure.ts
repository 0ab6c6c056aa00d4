import { addDays, weekdayOf } from '../model/calendar-days.js'
import type { Claim, ClaimOf } from '../model/claim.js'
import type { Sprint } from '../model/sprint.js'

type Dated = ClaimOf<'weekday'> & { readonly date: NonNullable<ClaimOf<'weekday'>['date']> }

function rightOnes(claims: readonly Claim[]): Dated[] {
  return claims
    .filter((claim): claim is Dated => claim.kind === 'weekday' && claim.date !== null)
    .filter(({ weekday, date }) => weekdayOf(date) === weekday)
}

/**
 * Whether a date with a wrong weekday is itself beyond doubt: weekdays of the same year are right elsewhere, and the
 * date is stated on another line too, or the days before and after it are.
 *
 * @param claim the date and its weekday
 * @param claims all that the document states
 * @param sprint for its start, its end and its events
 * @example
 * const right = { kind: 'weekday', weekday: 2, date: '2026-03-03', text: '', name: 'Tuesday', rightName: null, word: sourceAt(9), source: sourceAt(9) }
 * isDateSure({ ...right, weekday: 5, source: sourceAt(4) }, [right], documentFrom({}).sprint) //=> true
 */
export function isDateSure(claim: ClaimOf<'weekday'>, claims: readonly Claim[], sprint: Sprint): boolean {
  const { date } = claim
  if (date === null) return false
  const right = rightOnes(claims)
  if (!right.some((other) => other.date.slice(0, 4) === date.slice(0, 4))) return false
  const isRightDay = (days: number) => right.some((other) => other.date === addDays(date, days))
  if (isRightDay(-1) && isRightDay(1)) return true
  const stated = [
    ...right.map((other) => ({ at: other.date, line: other.source.line })),
    { at: sprint.start, line: sprint.places.start?.line },
    { at: sprint.end, line: sprint.places.end?.line },
    ...sprint.events.map(({ at, source }) => ({ at: at?.slice(0, 10), line: source.line })),
  ]
  return stated.some(({ at, line }) => at === date && line !== claim.source.line)
}
