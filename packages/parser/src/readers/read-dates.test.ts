import { describe, expect, test } from 'vitest'
import { defaultLexicon } from '../lexicon/index.js'
import { readDates } from './read-dates.js'

const written = (text: string) =>
  readDates(text, defaultLexicon()).map(({ year, readings, weekday }) => ({
    date: `${year ?? '?'} ${readings.map(({ month, day }) => `${month}-${day}`).join(' or ')}`,
    weekday,
  }))
const dates = (text: string) => written(text).map(({ date }) => date)

describe('readDates', () => {
  test.each([
    ['2026-03-09', ['2026 3-9']],
    ['2026/3/9 to 2026/3/13', ['2026 3-9', '2026 3-13']],
    ['2026年3月9日', ['2026 3-9']],
    ['09.03.2026', ['2026 3-9']],
    ['9.3.', ['? 3-9']],
    ['03/09', ['? 3-9 or 9-3']],
    ['13/3', ['? 3-13']],
    ['9 March 2026', ['2026 3-9']],
    ['March 9th, 2026', ['2026 3-9']],
    ['Mar 9', ['? 3-9']],
    ['Mar 28 - Apr 2, 2026', ['? 3-28', '2026 4-2']],
    ['March 2-6', ['? 3-2', '? 3-6']],
    ['2–6 March 2026', ['2026 3-2', '2026 3-6']],
  ])('reads %s', (text, expected) => {
    expect(dates(text)).toEqual(expected)
  })

  test.each([
    'version 1.2',
    'phase 2.3: set up',
    '20/23 passed',
    '16 tests',
    'May we ship 3 of them',
    '2026-13-40',
    'v1.2.3',
  ])('finds no date in %s', (text) => {
    expect(dates(text)).toEqual([])
  })

  test('reads the weekday beside a date, on either side', () => {
    expect(written('Mon 3/9')[0]?.weekday).toBe(1)
    expect(written('2026-03-13 (Friday)')[0]?.weekday).toBe(5)
    expect(written('due 2026-03-13')[0]?.weekday).toBeNull()
  })
})
