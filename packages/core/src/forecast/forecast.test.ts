import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { forecast } from '../index.js'

const steady = Array.from({ length: 12 }, () => 2)
const from = '2026-03-04'

describe('a forecast', () => {
  it('of work that goes on evenly is the day on which it ends, however sure one wants to be', () => {
    expect(forecast({ remaining: 5, throughput: steady, from }).dates).toEqual([
      { confidence: 50, days: 3, date: '2026-03-09' },
      { confidence: 85, days: 3, date: '2026-03-09' },
      { confidence: 95, days: 3, date: '2026-03-09' },
    ])
  })

  it('begins with the next working day, and leaves out days off', () => {
    const date = (
      fromDay: `${number}-${number}-${number}`,
      holidays: readonly `${number}-${number}-${number}`[] = [],
    ) => forecast({ remaining: 1, throughput: steady, from: fromDay }, { calendar: { holidays } }).dates[0]?.date
    expect(date('2026-03-07')).toBe('2026-03-09')
    expect(date('2026-03-06', ['2026-03-09'])).toBe('2026-03-10')
  })

  it('refuses to tell from too little', () => {
    const refusal = (throughput: readonly number[], remaining = 4) => forecast({ remaining, throughput, from }).refused
    expect(refusal([1])).toBe('1 working day is known, at least 10 are needed')
    expect(refusal([1, 0, 0, 0, 0, 0, 0, 0, 0, 1])).toBe(
      'something was finished on 2 of 10 working days, at least 3 are needed',
    )
    expect(refusal(steady, 0)).toBe('nothing is left to do')
    expect(refusal(steady.map((_, index) => (index < 3 ? 0.0001 : 0)))).toBe('the end is more than ten years away')
  })

  it('is the same for the same seed, near to that of another, and never earlier for more work or more sureness', () => {
    const days = fc.array(fc.nat(5), { minLength: 10, maxLength: 40 })
    fc.assert(
      fc.property(days, fc.integer({ min: 1, max: 40 }), fc.integer(), (throughput, remaining, seed) => {
        const run = (amount: number) => forecast({ remaining: amount, throughput, from }, { seed, runs: 300 })
        const { dates } = run(remaining)
        expect(run(remaining).dates).toEqual(dates)
        const lengths = dates.map((date) => date.days)
        expect(lengths).toEqual(lengths.toSorted((a, b) => a - b))
        const [less, more] = [lengths[1] ?? 0, run(remaining * 3).dates[1]?.days ?? 3_660]
        expect(more).toBeGreaterThanOrEqual(less)
      }),
      { numRuns: 40 },
    )
  })

  it('draws past days evenly: half of the futures of a coin end near the middle', () => {
    const coin = Array.from({ length: 20 }, (_, index) => index % 2)
    const { dates } = forecast({ remaining: 50, throughput: coin, from })
    // 50 heads take 100 throws on average, with a standard deviation of 10.
    expect(dates[0]?.days).toBeGreaterThan(97)
    expect(dates[0]?.days).toBeLessThan(103)
    expect(dates[1]?.days).toBeGreaterThan(107)
    expect(dates[1]?.days).toBeLessThan(114)
    expect(dates[2]?.days).toBeGreaterThan(113)
    expect(dates[2]?.days).toBeLessThan(121)
  })
})
