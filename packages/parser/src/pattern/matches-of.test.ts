import fc from 'fast-check'
import { expect, it } from 'vitest'
import { matchesOf } from './matches-of.js'

it('finds what matchAll finds', () => {
  const patterns = [/\d+/g, /(a)|b/g, /a*/g, /(?<=b)\s/g]
  fc.assert(
    fc.property(
      fc.constantFrom(...patterns),
      fc.string({ unit: fc.constantFrom('a', 'b', ' ', '4') }),
      (pattern, text) => {
        const all = [...text.matchAll(pattern)]
        expect(matchesOf(text, pattern).map((match) => [match.index, ...match])).toEqual(
          all.map((match) => [match.index, ...match]),
        )
        expect(pattern.lastIndex).toBe(0)
      },
    ),
  )
})
