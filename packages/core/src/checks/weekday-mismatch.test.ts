import { describe, expect, it } from 'vitest'
import { type ClaimOf, runChecks } from '../index.js'
import { documentFrom, sourceAt } from '../testing/index.js'
import { weekdayMismatch } from './weekday-mismatch.js'

const claim = (fields: Partial<ClaimOf<'weekday'>>): ClaimOf<'weekday'> => ({
  kind: 'weekday',
  weekday: 1,
  date: '2026-03-03',
  text: 'Monday, 3 March 2026',
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
