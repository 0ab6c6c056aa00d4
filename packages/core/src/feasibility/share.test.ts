import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fitsShare, smallestCount } from './share.js'

const whole = fc.integer({ min: 1, max: 5_000 })
const percent = fc.integer({ min: 0, max: 100 })

describe('smallestCount', () => {
  it('meets the share, and one less does not', () => {
    fc.assert(
      fc.property(whole, percent, (of, least) => {
        const count = smallestCount(least, of)
        expect(count * 100).toBeGreaterThanOrEqual(least * of)
        expect((count - 1) * 100).toBeLessThan(least * of)
      }),
    )
  })
})

describe('fitsShare', () => {
  it('takes every share that is rounded in some way, and none that is a point off', () => {
    fc.assert(
      fc.property(whole, fc.nat(), (of, any) => {
        const part = any % (of + 1)
        const exact = (part / of) * 100
        for (const round of [Math.floor, Math.ceil, Math.round]) expect(fitsShare(part, of, round(exact))).toBe(true)
        expect(fitsShare(part, of, Math.floor(exact) - 1)).toBe(false)
        expect(fitsShare(part, of, Math.ceil(exact) + 1)).toBe(false)
      }),
    )
  })
})
