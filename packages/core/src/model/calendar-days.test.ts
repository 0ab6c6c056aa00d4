import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, daysBetween, isCalendarDate, SprintError, weekdayOf } from '../index.js'

const days = fc.integer({ min: -100_000, max: 100_000 })

describe('calendar days', () => {
  it('knows the weekday of a date', () => {
    expect([weekdayOf('2024-02-29'), weekdayOf('2026-03-01'), weekdayOf('2026-03-07')]).toEqual([4, 0, 6])
  })

  it('counts over a change to summer time', () => {
    expect(daysBetween('2026-03-27', '2026-03-30')).toBe(3)
    expect(addDays('2026-10-24', 2)).toBe('2026-10-26')
  })

  it('comes back by as many days as it went', () => {
    fc.assert(
      fc.property(days, (n) => {
        const there = addDays('2026-05-11', n)
        expect(isCalendarDate(there)).toBe(true)
        expect(daysBetween('2026-05-11', there)).toBe(n)
        expect(weekdayOf(there)).toBe((((1 + n) % 7) + 7) % 7)
      }),
    )
  })

  it('refuses to leave the calendar', () => {
    expect(() => addDays('9999-12-31', 1)).toThrow(SprintError)
  })
})
