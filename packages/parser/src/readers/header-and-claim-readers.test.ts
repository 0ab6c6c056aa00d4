import { describe, expect, test } from 'vitest'
import { english } from '../lexicon/en.js'
import { createLexicon } from '../lexicon/lexicon.js'
import { readBlanks } from './read-blanks.js'
import { readCounts } from './read-counts.js'
import { readFilePath } from './read-file-path.js'
import { readHours } from './read-hours.js'
import { readLimits } from './read-limit.js'
import { saysNothing } from './read-nothing.js'
import { readPoints } from './read-points.js'
import { readShares } from './read-share.js'
import { readSharesOf } from './read-share-of.js'
import { readSprintStatus } from './read-sprint-status.js'

const lexicon = createLexicon([english])

describe('readSprintStatus', () => {
  test.each([
    ['🟢 READY TO START (waiting for keys)', 'planned'],
    ['⏳ NOT STARTED', 'planned'],
    ['In progress (47/55 points completed)', 'active'],
    ['✅ COMPLETE – all green', 'completed'],
    ['At risk', 'at-risk'],
    ['Partially complete (30%)', undefined],
    ['90% complete', undefined],
    ['EXCEEDED – delivered 27 of 26 points', undefined],
    ['Excellent', undefined],
  ])('reads %s', (text, status) => {
    expect(readSprintStatus(text, lexicon)).toBe(status)
  })
})

describe('readPoints', () => {
  test.each([
    ['31 / 34 story points', [{ value: 31, whole: 34 }]],
    ['26-32 SP', [{ value: 26, whole: null }]],
    ['27 points/day', []],
    ['3 stories', []],
  ])('reads %s', (text, expected) => {
    expect(readPoints(text, lexicon).map(({ value, whole }) => ({ value, whole }))).toEqual(expected)
  })

  test('takes bare numbers where a key says what they are', () => {
    expect(readPoints('27/26 (104%)', lexicon, true)).toMatchObject([{ value: 27, whole: 26 }])
    expect(readPoints('84%', lexicon, true)).toEqual([])
  })
})

describe('saysNothing', () => {
  test.each([
    ['None', true],
    ['None – all clear', true],
    ['No open blockers today', true],
    ['[TBD]', true],
    ['No keys', false],
    ['Nothing works on staging', false],
  ])('of %s: %s', (text, expected) => {
    expect(saysNothing(text, lexicon, 'blockers')).toBe(expected)
  })
})

describe('claims', () => {
  test('hours in so many words, days and weeks left out', () => {
    expect(readHours('2 weeks (40-44 hours)', lexicon)).toEqual({ min: 40, max: 44 })
    expect(readHours('90 min', lexicon)).toEqual({ min: 1.5, max: 1.5 })
    expect(readHours('2 weeks', lexicon)).toBeUndefined()
  })

  test('shares with what they are shares of', () => {
    expect(readShares('20/23 passing (87%)')).toMatchObject([{ part: 20, whole: 23, percent: 87, atLeast: false }])
    expect(readShares('95%+ (69/72)')).toMatchObject([{ part: 69, whole: 72, percent: 95, atLeast: true }])
    expect(readShares('grew by 20% in 2026/27')).toEqual([])
  })

  test('readiness', () => {
    expect(readSharesOf('The sprint is 95% ready', lexicon)).toMatchObject([{ percent: 95, text: '95% ready' }])
    expect(readSharesOf('Readiness: 80%', lexicon)).toMatchObject([{ percent: 80 }])
    expect(readSharesOf('already 80% done', lexicon)).toEqual([])
  })

  test('limits', () => {
    expect(readLimits('Halt after 3 consecutive backup failures', lexicon)).toMatchObject([
      { subject: 'consecutive', value: 3, unit: 'failures' },
    ])
    expect(readLimits('Confidence score <0.85', lexicon)).toMatchObject([{ subject: 'confidence score', value: 0.85 }])
  })

  test('counts of a whole', () => {
    expect(readCounts('Deploy all 15 procedures', lexicon)).toMatchObject([{ count: 15, noun: 'procedures' }])
    expect(readCounts('15 procedures', lexicon)).toEqual([])
  })

  test('blanks to fill in', () => {
    expect(readBlanks('Lead: [TBD], by ____', lexicon).map(({ text }) => text)).toEqual(['[TBD]', '____'])
    expect(readBlanks('TBD', lexicon)).toEqual([])
    expect(readBlanks('TBD', lexicon, true)).toEqual([{ text: 'TBD', start: 0 }])
    expect(readBlanks('[High] snake__case', lexicon)).toEqual([])
  })

  test.each([
    ['docs/plan.md#goal', 'docs/plan.md'],
    ['README.md', 'README.md'],
    ['https://example.org/a.md', undefined],
    ['Array.map', undefined],
    ['1.2.3', undefined],
  ])('the file in %s', (text, path) => {
    expect(readFilePath(text)).toBe(path)
  })
})
