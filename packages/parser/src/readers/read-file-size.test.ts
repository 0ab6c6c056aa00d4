import { describe, expect, test } from 'vitest'
import { LANGUAGES } from '../lexicon/index.js'
import { createLexicon } from '../lexicon/lexicon.js'
import { readFileSize } from './read-file-size.js'

const lexicon = createLexicon(LANGUAGES)

describe('the size behind the name of a file', () => {
  test.each([
    [' (450 lines)', 450, 'lines', false, '450 lines'],
    [': 400+ lines', 400, 'lines', true, '400+ lines'],
    [' (1.240 Zeilen, neu)', 1240, 'lines', false, '1.240 Zeilen'],
    ['（120 行）', 120, 'lines', false, '120 行'],
    [' (12,400 bytes)', 12400, 'bytes', false, '12,400 bytes'],
    [' – 3 KB', 3000, 'bytes', false, '3 KB'],
  ])('%j', (behind, size, unit, atLeast, text) => {
    expect(readFileSize(behind, lexicon)).toMatchObject({ size, unit, atLeast, text })
  })

  test('is rounded, or about right', () => {
    const fits = (behind: string, bytes: number) => {
      const { size, tolerance } = readFileSize(behind, lexicon) ?? { size: Number.NaN, tolerance: 0 }
      return Math.abs(bytes - size) <= tolerance
    }
    expect([1_180_000, 1_258_291, 1_400_000].map((bytes) => fits(' (1.2 MB)', bytes))).toEqual([true, true, false])
    expect([405, 494, 500].map((lines) => fits(' (~450 lines)', lines))).toEqual([true, true, false])
    expect([449, 450].map((lines) => fits(' (450 lines)', lines))).toEqual([false, true])
  })

  test.each([' 12 lines of it were moved', ' (3 files)', ' has 12 lines', ' (450)'])('is not %j', (behind) => {
    expect(readFileSize(behind, lexicon)).toBeUndefined()
  })
})
