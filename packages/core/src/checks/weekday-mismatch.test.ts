import { describe, expect, it } from 'vitest'
import { type ClaimOf, runChecks } from '../index.js'
import { documentFrom, sourceAt } from '../testing/index.js'
import { weekdayMismatch } from './weekday-mismatch.js'

const claim = (fields: Partial<ClaimOf<'weekday'>>): ClaimOf<'weekday'> => ({
  kind: 'weekday',
  weekday: 1,
  date: '2026-03-03',
  text: 'Monday, 3 March 2026',
  name: 'Monday',
  rightName: 'Tuesday',
  word: { ...sourceAt(5), column: 11, endColumn: 17 },
  source: sourceAt(5),
  ...fields,
})
const check = (...claims: ClaimOf<'weekday'>[]) => runChecks(documentFrom({ claims }), { checks: [weekdayMismatch] })

describe('weekday-mismatch', () => {
  it('names the right weekday and the year that the date may come from, at the word', () => {
    expect(check(claim({}))).toMatchObject([
      {
        reason: 'Unexpected weekday `Monday`, expected `Tuesday` for 2026-03-03; it is a Monday in 2025',
        line: 5,
        column: 11,
        actual: 'Monday',
        expected: ['Tuesday'],
      },
    ])
  })

  it('gives no hint where no neighbouring year fits', () => {
    expect(check(claim({ weekday: 6 }))[0]?.reason).toBe(
      'Unexpected weekday `Saturday`, expected `Tuesday` for 2026-03-03',
    )
  })

  it('stays silent where the weekday is right or the date is not certain', () => {
    expect(check(claim({ weekday: 2 }), claim({ date: null }))).toEqual([])
  })

  it('knows a leap day', () => {
    expect(check(claim({ date: '2028-02-29', weekday: 2 }))).toEqual([])
    expect(check(claim({ date: '2028-02-29', weekday: 1 }))).toHaveLength(1)
  })
})

describe('the fix of a weekday', () => {
  const friday = claim({ weekday: 5, name: 'Friday', source: sourceAt(5) })
  const right = (date: `${number}-${number}-${number}`, weekday: number, line: number) =>
    claim({ date, weekday, source: sourceAt(line) })
  const fixOf = (...claims: ClaimOf<'weekday'>[]) => check(...claims)[0]?.fix ?? null

  it('is sure where the date stands on another line with its right weekday', () => {
    expect(fixOf(friday, right('2026-03-03', 2, 9))).toMatchObject({
      line: 5,
      column: 11,
      from: 'Friday',
      to: 'Tuesday',
    })
  })

  it('is sure where the days before and after are right', () => {
    expect(fixOf(right('2026-03-02', 1, 4), friday, right('2026-03-04', 3, 6))).toMatchObject({ to: 'Tuesday' })
  })

  it('is left to people where the date may be the wrong half', () => {
    expect(fixOf(friday)).toBeNull()
    expect(fixOf(friday, right('2026-03-02', 1, 4))).toBeNull()
    // The same day of two years: the year may be what was copied.
    expect(fixOf(friday, right('2025-03-03', 1, 9))).toBeNull()
    // The name of the right day is not known in that language and form.
    expect(fixOf({ ...friday, rightName: null }, right('2026-03-03', 2, 9))).toBeNull()
  })
})
