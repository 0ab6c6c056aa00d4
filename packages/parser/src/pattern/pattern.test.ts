import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { pattern } from './pattern.js'

// What the fourteen languages are written in, with its punctuation, symbols and emoji.
const WRITTEN: readonly (readonly [number, number])[] = [
  [0x0, 0x52f],
  [0x2000, 0x27ff],
  [0x3000, 0x30ff],
  [0x4e00, 0x9fff],
  [0xac00, 0xd7af],
  [0xfe00, 0xfe0f],
  [0xff00, 0xffef],
  [0x1f000, 0x1faff],
]

describe('pattern', () => {
  it.each([
    ['letters', pattern()`^\p{L}$`, /^\p{L}$/u],
    ['letters without case', pattern()`^\p{Lo}$`, /^\p{Lo}$/u],
    ['marks', pattern()`^\p{M}$`, /^\p{M}$/u],
    ['numbers', pattern()`^[\p{N}]$`, /^[\p{N}]$/u],
    ['no letters', pattern()`^\P{L}$`, /^\P{L}$/u],
    ['letters and numbers', pattern()`^[^\p{L}\p{N}_]$`, /^[^\p{L}\p{N}_]$/u],
  ])('takes for %s what Unicode takes for them, in what the languages are written in', (_, ours, unicode) => {
    const assigned = /^\P{Cn}$/u
    const wrong: string[] = []
    for (const [first, last] of WRITTEN) {
      for (let code = first; code <= last; code += 1) {
        const character = String.fromCodePoint(code)
        if (assigned.test(character) && ours.test(character) !== unicode.test(character)) wrong.push(code.toString(16))
      }
    }
    expect(wrong).toEqual([])
  })

  it('leaves the rest of a pattern as it is', () => {
    expect(pattern('gi')`\[\p{Lu}\]\\${'(a|b)'}`.source).toBe(String.raw`\[\p{Lu}\]\\(a|b)`)
    expect(pattern('gi')`a`.flags).toBe('giu')
  })

  it('finds the words of a text where Unicode finds them', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('a', 'É', 'ł', 'Д', '日', 'ア', '한', ' ', '-', '7', '✅', '\u0301')),
        (letters) => {
          const text = letters.join('')
          expect(text.match(pattern('g')`[\p{L}\p{N}][\p{L}\p{N}\p{M}]*`)).toEqual(
            text.match(/[\p{L}\p{N}][\p{L}\p{N}\p{M}]*/gu),
          )
        },
      ),
    )
  })
})
