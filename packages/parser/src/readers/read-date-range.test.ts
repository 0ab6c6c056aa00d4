import { describe, expect, test } from 'vitest'
import { english } from '../lexicon/en.js'
import { french } from '../lexicon/fr.js'
import { createLexicon } from '../lexicon/lexicon.js'
import { readDateRange } from './read-date-range.js'

const open = { year: null, isDayFirst: null }

describe('readDateRange', () => {
  test.each([
    ['2026-01-10 to 2026-01-24 (2 weeks)', '2026-01-10', '2026-01-24'],
    ['2026-01-10/2026-01-24', '2026-01-10', '2026-01-24'],
    ['Jan 10 - Jan 24, 2026', '2026-01-10', '2026-01-24'],
    ['November 3rd to November 14th, 2025', '2025-11-03', '2025-11-14'],
    ['3 to 14 November 2025', '2025-11-03', '2025-11-14'],
    ['10.–24. January 2026', '2026-01-10', '2026-01-24'],
    ['03.11. - 14.11.2025', '2025-11-03', '2025-11-14'],
    ['10/01/2026 - 24/01/2026', '2026-01-10', '2026-01-24'],
    ['12/30/2025 – 01/10/2026', '2025-12-30', '2026-01-10'],
    ['Dec 29 – Jan 9, 2026', '2025-12-29', '2026-01-09'],
    ['2026年1月10日 ~ 1月24日', '2026-01-10', '2026-01-24'],
    ['1 day (2026-03-09)', '2026-03-09', '2026-03-09'],
    ['Jan 10 - Jan 24', null, null],
    ['01/02/2026', null, null],
  ])('reads %s', (text, start, end) => {
    expect(readDateRange(text, createLexicon([english]), open)).toEqual({ start, end })
  })

  test('reads words between the days of another language', () => {
    const lexicon = createLexicon([french, english])
    expect(readDateRange('du 11 au 22 novembre 2024', lexicon, open)).toEqual({
      start: '2024-11-11',
      end: '2024-11-22',
    })
  })

  test('fills in what the document makes certain', () => {
    const lexicon = createLexicon([english])
    expect(readDateRange('3 Nov – 14 Nov', lexicon, { year: 2025, isDayFirst: null })).toEqual({
      start: '2025-11-03',
      end: '2025-11-14',
    })
    expect(readDateRange('01/02/2026', lexicon, { year: null, isDayFirst: true })).toEqual({
      start: '2026-02-01',
      end: '2026-02-01',
    })
  })

  test('says nothing of a text without dates', () => {
    expect(readDateRange('two weeks', createLexicon([english]), open)).toBeUndefined()
  })
})
