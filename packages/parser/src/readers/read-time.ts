// > | 5:00 PM   17:00   17h30   5 PM   9.30 am
//     ^^^^^^^   ^^^^^   ^^^^^   ^^^^   ^^^^^^^
const CLOCK = /(?<![\d.:-])(\d{1,2})[:h](\d{2})(?::\d{2})?(?:\s?([ap])\.?m\b\.?)?(?!\d)/iu
const MERIDIEM = /(?<![\d.:-])(\d{1,2})(?:\.(\d{2}))?\s?([ap])\.?m\b/iu

/** A time of day in a text and where it stands. */
export interface StatedTime {
  /** `HH:MM` */
  readonly time: string
  readonly start: number
  readonly end: number
}

/**
 * The first time of day in a text.
 *
 * @example
 * readTime('due 5:30 PM')?.time //=> '17:30'
 */
export function readTime(text: string): StatedTime | undefined {
  if (!/\d/.test(text)) return undefined
  const match = CLOCK.exec(text) ?? MERIDIEM.exec(text)
  if (!match) return readStart(text)
  const [whole, hours = '', minutes = '00', half] = match
  const hour = half ? (Number(hours) % 12) + (half.toLowerCase() === 'p' ? 12 : 0) : Number(hours)
  if (hour > 24 || Number(minutes) > 59) return undefined
  return { time: `${String(hour).padStart(2, '0')}:${minutes}`, start: match.index, end: match.index + whole.length }
}

// > | 2-4 PM     11–1 PM
//     ^^^^^^     ^^^^^^^
const SPAN = /(?<![\d.:-])(\d{1,2})\s?[-–]\s?(\d{1,2})\s?([ap])\.?m\b\.?/iu

/** The first hour of a span of which only the last says which half of the day it is in. */
function readStart(text: string): StatedTime | undefined {
  const match = SPAN.exec(text)
  if (!match) return undefined
  const [whole, first = '', last = '', half = ''] = match
  const [from, until] = [Number(first) % 12, Number(last) % 12]
  if (Number(first) > 12 || Number(last) > 12) return undefined
  const isAfternoon = (half.toLowerCase() === 'p') === from <= until
  const hour = from + (isAfternoon ? 12 : 0)
  return { time: `${String(hour).padStart(2, '0')}:00`, start: match.index, end: match.index + whole.length }
}
