import type { Lexicon } from '../lexicon/lexicon.js'
import { lexiconGate, lexiconPattern, wordPattern } from '../lexicon/word-pattern.js'
import { matchesOf } from '../pattern/matches-of.js'
import { pattern } from '../pattern/pattern.js'

/** A date as written: what is certain of it, and what is not. */
export interface StatedDate {
  readonly year: number | null
  /** Month and day; two of them where `3/4` may be either. */
  readonly readings: readonly MonthDay[]
  /** 0 (Sunday) to 6, where the weekday is written beside it. */
  readonly weekday: number | null
  /** Where it stands in the text. */
  readonly start: number
  readonly end: number
}
export interface MonthDay {
  readonly month: number
  readonly day: number
}

// > | 2026-03-09   2026/3/9   2026.03.09   2026年3月9日
//     ^^^^^^^^^^   ^^^^^^^^   ^^^^^^^^^^   ^^^^^^^^^
const YEAR_FIRST = /(?<![\d.])(\d{4})[-/.年년]\s?(\d{1,2})[-/.月월]\s?(\d{1,2})[日일]?(?!\d)/gu
// > | 3月9日
//     ^^^^^
const CJK = /(?<!\d)(\d{1,2})[月월]\s?(\d{1,2})[日일]/gu
// > | 09.03.2026   9.3.   03/09   3/9/26
//     ^^^^^^^^^^   ^^^^   ^^^^^   ^^^^^^
const NUMERIC = /(?<![\d./-])(\d{1,2})([./])(\d{1,2})(?:\2(\d{4}|\d{2})?)?(?![\d%])/gu
// > | 9 March 2026   9th Mar   9. März   9 de marzo de 2026   2–6 March
//     ^^^^^^^^^^^^   ^^^^^^^   ^^^^^^^   ^^^^^^^^^^^^^^^^^^   ^^^^^^^^^
//   | 3 to 14 March 2026   du 3 au 14 mars 2026
//     ^^^^^^^^^^^^^^^^^^^^      ^^^^^^^^^^^^^^^^^^
const dayFirst = lexiconPattern((languages) => {
  const until = wordPattern(languages.flatMap((words) => words.until ?? []))
  return pattern(
    'g',
  )`(?<![\d.,:])(\d{1,2})(?:\.|º|°|\p{L}{2})?(?:\s?(?:[-–—~]|${until})\s?(\d{1,2})(?:\.|º|°|\p{L}{2})?)?\s(?:\p{Ll}{2,3}\s)?(\p{L}{3,})\.?(?!\s\d{1,2}(?!\d))(?:,?\s(?:\p{Ll}{2,3}\s)?(\d{4}))?`
})
// > | March 9, 2026   Mar 9th   Mar 2-6
//     ^^^^^^^^^^^^^   ^^^^^^^   ^^^^^^^
const MONTH_FIRST = pattern(
  'g',
)`(?<!\p{L})(\p{L}{3,})\.?\s(\d{1,2})(?:\p{L}{2})?(?!\d|[:.]\d)(?:\s?[-–—]\s?(\d{1,2})(?!\d|[:.]\d))?(?:,?\s(\d{4}))?`

const namesMonth = lexiconGate((words) => words.months.flat())

/**
 * The dates in a text, in order of appearance, `2–6 March` being two.
 *
 * @param text one line
 * @param lexicon for the names of months and weekdays
 * @example
 * readDates('Mon, 9 Mar 2026', lexicon)[0]?.year //=> 2026
 */
export function readDates(text: string, lexicon: Lexicon): StatedDate[] {
  if (!/\d/.test(text)) return []
  const found: StatedDate[] = []
  const add = (match: RegExpExecArray, year: string | undefined, ...readings: readonly MonthDay[]) => {
    const possible = readings.filter(({ month, day }) => month >= 1 && month <= 12 && day >= 1 && day <= 31)
    const start = match.index
    const end = start + match[0].length
    if (possible.length === 0 || found.some((other) => start < other.end && end > other.start)) return
    found.push({
      year: fullYear(year),
      readings: possible,
      weekday: weekdayBeside(text, start, end, lexicon),
      start,
      end,
    })
  }
  for (const match of matchesOf(text, YEAR_FIRST)) add(match, match[1], pair(match[2], match[3]))
  for (const match of matchesOf(text, CJK)) add(match, undefined, pair(match[1], match[2]))
  for (const match of matchesOf(text, NUMERIC)) {
    const [, first, separator, second, year] = match
    const isDotted = separator === '.'
    // '1.2' is a number or an id; a dotted date ends in a year or a dot.
    if (isDotted && year === undefined && !match[0].endsWith('.')) continue
    if (isDotted) add(match, year, pair(second, first))
    else add(match, year, ...distinct(pair(first, second), pair(second, first)))
  }
  if (!namesMonth(text, lexicon)) return inOrder(found)
  for (const match of matchesOf(text, dayFirst(lexicon))) {
    const [, day, until, name = '', year] = match
    const month = String(lexicon.months.whole(name) ?? 0)
    if (until) addPair(found, add, match, year, pair(month, day), pair(month, until))
    else add(match, year, pair(month, day))
  }
  for (const match of matchesOf(text, MONTH_FIRST)) {
    const [, name = '', day, until, year] = match
    const month = String(lexicon.months.whole(name) ?? 0)
    if (until) addPair(found, add, match, year, pair(month, day), pair(month, until))
    else add(match, year, pair(month, day))
  }
  return inOrder(found)
}

function inOrder(dates: StatedDate[]): StatedDate[] {
  return dates.sort((a, b) => a.start - b.start || a.end - b.end)
}

type Add = (match: RegExpExecArray, year: string | undefined, ...readings: readonly MonthDay[]) => void

/** Both ends of `2–6 March`: the second stands where the first does, with an end of its own. */
function addPair(
  found: StatedDate[],
  add: Add,
  match: RegExpExecArray,
  year: string | undefined,
  from: MonthDay,
  to: MonthDay,
) {
  const before = found.length
  add(match, year, from)
  const first = found[before]
  if (first && to.day > from.day && to.day <= 31)
    found.push({ ...first, readings: [to], weekday: null, start: first.end })
}

const pair = (month = '', day = ''): MonthDay => ({ month: Number(month), day: Number(day) })

const distinct = (a: MonthDay, b: MonthDay): MonthDay[] => (a.month === b.month ? [a] : [a, b])

function fullYear(year: string | undefined): number | null {
  if (!year) return null
  return year.length === 2 ? 2000 + Number(year) : Number(year)
}

const WORD_BEFORE = pattern()`(\p{L}+)\.?[\s,(（]*$`
const WORD_BEHIND = pattern()`^[\s,(（]*(\p{L}+)`

function weekdayBeside(text: string, start: number, end: number, lexicon: Lexicon): number | null {
  const before = WORD_BEFORE.exec(text.slice(Math.max(0, start - 24), start))?.[1] ?? ''
  const behind = WORD_BEHIND.exec(text.slice(end, end + 24))?.[1] ?? ''
  return lexicon.weekdays.whole(before) ?? lexicon.weekdays.whole(behind) ?? null
}

/** Whether a text begins with a date, and so tells when rather than what. */
export function startsWithDate(text: string, lexicon: Lexicon): boolean {
  return readDates(text, lexicon)[0]?.start === 0
}
