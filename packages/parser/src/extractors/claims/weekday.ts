import { weekdayOf } from '@sprint/core'
import { weekdayLike } from '../../lexicon/weekday-like.js'
import { linesOf } from '../../meaning/lines-of.js'
import { partOfLine } from '../../meaning/part-of-line.js'
import { readTimeFrame, resolveDate } from '../../meaning/time-frame.js'
import { matchesOf } from '../../pattern/matches-of.js'
import { pattern } from '../../pattern/pattern.js'
import { readDates } from '../../readers/read-dates.js'
import type { ClaimReader } from './claim-reader.js'

const WORD = pattern('g')`\p{L}+`
// A weekday stands at most this far from its date.
const REACH = 24

/**
 * Dates with the weekday written beside them.
 *
 * ```text
 * > | ## Day 1 (Monday, 2 March 2026)
 *              ^^^^^^
 * ```
 */
export const weekday: ClaimReader = (context) => {
  const { outline, lexicon } = context
  const frame = readTimeFrame(context)
  return linesOf(outline).flatMap(({ line, kind }) => {
    const dates = readDates(line.text, lexicon)
    const [only, second] = dates
    // A month may be called as a weekday is in another language.
    const leading = kind === 'heading' && only && !second ? leadingWeekday(line.text.slice(0, only.start)) : null
    return dates.flatMap((stated) => {
      const day = stated.weekday ?? leading
      if (day === null || isOfTwoDays(line.text.slice(0, stated.start))) return []
      const from = stated.weekday === null ? 0 : Math.max(0, stated.start - REACH)
      const near = line.text.slice(from, stated.end + REACH)
      const word = matchesOf(near, WORD).find(([found]) => lexicon.weekdays.whole(found) === day)
      const at = from + (word?.index ?? 0)
      const date = resolveDate(stated, frame) ?? null
      const name = word?.[0] ?? ''
      const isCompound = near[(word?.index ?? 0) + name.length] === '-'
      return [
        {
          kind: 'weekday' as const,
          weekday: day,
          date,
          text: line.text.slice(Math.min(at, stated.start), Math.max(at + name.length, stated.end)),
          name,
          rightName: date === null || isCompound ? null : weekdayLike(name, day, weekdayOf(date), lexicon.languages),
          word: partOfLine(outline, line, name, at),
          source: line.source,
        },
      ]
    })
  })

  /** `Sat/Sun 4/5 July`: which weekday is that of the date cannot be told. */
  function isOfTwoDays(before: string): boolean {
    const [last, other] = lexicon.weekdays.find(before.slice(-REACH)).toReversed()
    return last !== undefined && other !== undefined && other.start + other.length === last.start
  }

  /** `### Friday review (6 March)`: the weekday that a heading starts with, where it names no other. */
  function leadingWeekday(text: string): number | null {
    const days = lexicon.weekdays.find(text)
    const [first] = days
    return first && first.start === 0 && days.length === 1 ? first.meaning : null
  }
}
