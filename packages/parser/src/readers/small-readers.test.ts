import { describe, expect, test } from 'vitest'
import { defaultLexicon } from '../lexicon/index.js'
import { isFile, isPath } from './is-path.js'
import { readAmount } from './read-amount.js'
import { readArrows } from './read-arrows.js'
import { readAsides } from './read-asides.js'
import { readCheckState } from './read-check-state.js'
import { readDecisionOutcome } from './read-decision-outcome.js'
import { readGateName } from './read-gate-name.js'
import { readGateOutcome } from './read-gate-outcome.js'
import { readLead } from './read-lead.js'
import { readName } from './read-name.js'
import { readNamedLimits } from './read-named-limits.js'
import { isPlaceholder } from './read-placeholder.js'
import { readRaci } from './read-raci.js'
import { readThreshold } from './read-threshold.js'

const lexicon = defaultLexicon()

describe('readAmount', () => {
  test.each([
    ['20,000 tokens', 20_000, 'tokens'],
    ['$1.5k a month', 1500, '$'],
    ['4-6 hours', 5, 'hours'],
    ['1.234.567 €', 1_234_567, '€'],
    ['2.5 days', 2.5, 'days'],
  ])('reads %s', (text, amount, unit) => {
    expect(readAmount(text)).toEqual({ amount, unit })
  })

  test('reads nothing where there is no number', () => {
    expect(readAmount('as little as can be')).toBeUndefined()
  })
})

test.each([
  ['a → b', ['a', 'b']],
  ['a -> b => c', ['a', 'b', 'c']],
  ['a --> b', ['a', 'b']],
  ['a', ['a']],
])('readArrows %s', (text, ends) => {
  expect(readArrows(text)).toEqual(ends)
})

test('readAsides keeps brackets within brackets together', () => {
  expect(readAsides('Deploy (by Ada (backend)) now (2h)')).toEqual({
    text: 'Deploy now',
    asides: [
      { text: 'by Ada (backend)', written: '(by Ada (backend))' },
      { text: '2h', written: '(2h)' },
    ],
  })
})

test.each([
  ['✅ done', true],
  ['⚠️ open', false],
  ['⏳', false],
  ['plain', null],
  ['late ✅', null],
])('readCheckState %s', (text, state) => {
  expect(readCheckState(text)).toBe(state)
})

test.each([
  ['GO (after the rehearsal)', 'go'],
  ['NO-GO', 'no-go'],
  ['PENDING', 'pending'],
  ['GO / NO-GO', null],
  ['let us go on with what we have and see', null],
])('readDecisionOutcome %s', (text, outcome) => {
  expect(readDecisionOutcome(text, lexicon)).toBe(outcome)
})

test.each([
  ['Gate 2: Load test', { id: '2', title: 'Load test' }],
  ['Quality gate B - Review', { id: 'B', title: 'Review' }],
  ['Gate keeping 101', undefined],
  ['Gates', undefined],
])('readGateName %s', (text, name) => {
  expect(readGateName(text, lexicon)).toEqual(name)
})

test.each([
  ['✅ Passed', 'passed'],
  ['failed twice', 'failed'],
  ['in progress', 'pending'],
  ['☐ Pass ☐ Fail', null],
  ['Friday', null],
])('readGateOutcome %s', (text, outcome) => {
  expect(readGateOutcome(text, lexicon)).toBe(outcome)
})

test.each([
  ['Ada - Backend', { head: 'Ada', tail: 'Backend' }],
  ['Product owner: Ada', { head: 'Product owner', tail: 'Ada' }],
  ['e-mail sent', undefined],
  ['at 10:30', undefined],
])('readLead %s', (text, lead) => {
  expect(readLead(text)).toEqual(lead)
})

test('readNamedLimits names no limit that must not be reached', () => {
  expect(readNamedLimits('No blockers left >30 minutes, errors <5', lexicon)).toEqual([{ name: 'errors', limit: '<5' }])
})

test('readNamedLimits names each limit by the words around it', () => {
  expect(
    readNamedLimits('<10 failing tests, no more than before; answers in <200 ms, waits >30 minutes', lexicon),
  ).toEqual([
    { name: 'failing tests', limit: '<10' },
    { name: 'answers in', limit: '<200 ms' },
    { name: 'waits', limit: '>30 minutes' },
  ])
})

test.each([
  ['Ada Byron (Backend)', { name: 'Ada Byron', aside: 'Backend' }],
  ['@ops', { name: '@ops', aside: null }],
  ['Claude 4.5', { name: 'Claude 4.5', aside: null }],
  ['we met on Friday', undefined],
  ['The team has to be trained before', undefined],
])('readName %s', (text, name) => {
  expect(readName(text)).toEqual(name)
})

test.each(['[TBD]', '____', 'n/a', '—', '<name>', ''])('isPlaceholder %s', (text) => {
  expect(isPlaceholder(text, lexicon)).toBe(true)
})

test.each([
  ['R', ['R']],
  ['A/R', ['A', 'R']],
  ['-', []],
  ['Rest', undefined],
])('readRaci %s', (text, letters) => {
  expect(readRaci(text)).toEqual(letters)
})

test.each([
  ['coverage above >85 %', '>85 %'],
  ['20/23 pass', '20/23'],
  ['95%+ pass', '95%+'],
  ['all pass', undefined],
  ['ISO 27001', undefined],
])('readThreshold %s', (text, figure) => {
  expect(readThreshold(text)).toBe(figure)
})

test.each([
  ['/mnt/d/copies/2026/', true],
  ['`~/backups`', true],
  ['../reports', true],
  ['3/9', false],
  ['Friday / Saturday', false],
  ['2026/05/04', false],
])('isPath %s', (text, isOne) => {
  expect(isPath(text)).toBe(isOne)
})

test.each([
  ['docs/read.md', true],
  ['src/', true],
  ['v1.2', false],
  ['Notes', false],
])('isFile %s', (text, isOne) => {
  expect(isFile(text)).toBe(isOne)
})
