import { describe, expect, it, test } from 'vitest'
import { english } from '../lexicon/en.js'
import { createLexicon } from '../lexicon/lexicon.js'
import { readTestCounts } from './read-test-counts.js'

const lexicon = createLexicon([english])

/** The counts alone, those that are not stated left out. */
function counts(text: string, isAboutTests = false) {
  return readTestCounts(text, lexicon, isAboutTests).map(({ passed, failed, errors, skipped, total, role }) =>
    Object.fromEntries(
      Object.entries({ passed, failed, errors, skipped, total, role }).filter(([, value]) => value !== null),
    ),
  )
}

describe('readTestCounts', () => {
  test.each([
    ['14 passed, 6 failed, 2 skipped', [{ passed: 14, failed: 6, skipped: 2 }]],
    ['Search tests: 18/22 passing', [{ passed: 18, total: 22 }]],
    ['all 31 passing', [{ passed: 31, total: 31 }]],
    ['All 40+ tests pass', [{ passed: 40, total: 40 }]],
    ['58 of 60 tests passed', [{ passed: 58, total: 60 }]],
    ['Passing tests: 137/263 (52%)', [{ passed: 137, total: 263 }]],
    ['Tests: 3 failed, 120 passed, 123 total', [{ failed: 3, passed: 120, total: 123 }]],
    ['Tests passed: 12, failed: 3, skipped: 1', [{ passed: 12, failed: 3, skipped: 1 }]],
    ['Tests: 1,204 passed', [{ passed: 1204 }]],
    ['Create integration tests (target: 5 tests)', [{ total: 5, role: 'target' }]],
    ['Before: ~50 scattered tests', [{ total: 50, role: 'baseline' }]],
    ['72 tests, target 68+ passing (95%+)', [{ passed: 68, total: 72, role: 'target' }]],
    [
      '<10 failing tests, <20 errors (currently: 18 failing, 77 errors)',
      [
        { failed: 10, errors: 20 },
        { failed: 18, errors: 77, role: 'present' },
      ],
    ],
    [
      '9/9 passing (currently 0/9)',
      [
        { passed: 9, total: 9 },
        { passed: 0, total: 9, role: 'present' },
      ],
    ],
    [
      'Payment: 60/64 → 64/64 tests',
      [
        { passed: 60, total: 64 },
        { passed: 64, total: 64 },
      ],
    ],
    ['33 passed; 0 failed; 2 ignored', [{ passed: 33, failed: 0, skipped: 2 }]],
    ['pytest: 17 passed', [{ passed: 17 }]],
    ['1,204 tests, all green', [{ passed: 1204, total: 1204 }]],
    ['45 tests (all passing)', [{ passed: 45, total: 45 }]],
    ['Tests: 155 → 211', [{ total: 155 }, { total: 211 }]],
    ['Tests grew from 155 to 211', [{ total: 155, role: 'baseline' }, { total: 211 }]],
    ['155 → 211 tests (201 pass, 10 skip)', [{ total: 155 }, { passed: 201, skipped: 10, total: 211 }]],
    ['Unit tests: 160 passing (was 120)', [{ passed: 160 }, { passed: 120, role: 'baseline' }]],
  ])('reads %s', (text, expected) => {
    expect(counts(text)).toEqual(expected)
  })

  test.each([
    'Compiler: 0 errors, 0 warnings',
    'Code reviews passed: 41/41 (100%)',
    '8/8 stories completed',
    'Delivered 27/26 points',
    'Sprint 3 failed tests were moved',
    'Released on 2026-03-01',
    'Coverage: 84%',
    'Test coverage: 70 → 84',
    'Pages loaded from 8 to 10',
  ])('passes over %s', (text) => {
    expect(counts(text)).toEqual([])
  })

  it('takes a bare share where the heading speaks of tests', () => {
    expect(counts('Payment: 12/14')).toEqual([])
    expect(counts('Payment: 12/14', true)).toEqual([{ passed: 12, total: 14 }])
  })

  it('knows the sides of an arrow', () => {
    expect(readTestCounts('19/21 → 21/21 tests', lexicon).map(({ side }) => side)).toEqual(['from', 'to'])
  })
})

test('what was counted is named without the sign in front of it', () => {
  expect(readTestCounts('⚠️ Seed data tests: 7 failures', lexicon).map(({ scope }) => scope)).toEqual([
    'Seed data tests',
  ])
})
