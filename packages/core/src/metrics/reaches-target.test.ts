import { expect, it } from 'vitest'
import { hoursIn } from '../select/hours-in.js'
import { isDoneText } from '../select/is-done-text.js'
import { escalationOf } from './escalation-of.js'
import { reachesTarget } from './reaches-target.js'

it.each([
  ['< 300', '270', null, true],
  ['≥95%', '94,5%', null, false],
  ['<= 5', '5', null, true],
  ['> 5', '5', null, false],
  ['64', '63', '61', false],
  ['64', '66', '61', true],
  ['0', '2', '9', false],
  ['64', '63', null, null],
  ['64', '64', null, true],
  ['300 ms', '0.2 s', null, null],
  ['fast', 'slow', null, null],
  ['64', null, '61', null],
])('a target of %j with %j from %j is reached: %j', (target, actual, baseline, expected) => {
  expect(reachesTarget({ target, actual, baseline })).toBe(expected)
})

it.each([
  ['Nuisance (0-2 hours delay)', 0],
  ['>30 min', 0.5],
  ['Blocked for a day', 24],
  ['Mehr als 2 Tage', 48],
  ['3 failed uploads in a row', null],
  ['One checksum differs', null],
])('the span of %j is %j hours', (text, hours) => {
  expect(hoursIn(text)).toBe(hours)
})

it.each([
  ['✅', true],
  ['✅ Delivered', true],
  ['Fertig', true],
  ['nearly done', false],
  ['', false],
  [null, false],
])('%j says that something is done: %j', (status, expected) => {
  expect(isDoneText(status)).toBe(expected)
})

it('a blocker is escalated as far as it has lasted', () => {
  const source = { path: 'plan.md', line: 1, column: 1, endLine: 1, endColumn: 2 }
  const none = { action: null, contact: null, within: null, examples: [], source }
  const rules = [
    { level: '1', trigger: '0-2 hours', ...none },
    { level: '2', trigger: 'more than a day', ...none },
    { level: '3', trigger: '> 3 days', ...none },
    { level: '4', trigger: 'Budget exceeded', ...none },
  ]
  const levelAt = (since: string | null) => escalationOf({ since }, rules, '2026-03-11')?.level ?? null
  expect(['2026-03-11', '2026-03-10', '2026-03-02', '2026-03-12', 'Monday', null].map(levelAt)).toEqual([
    ...['1', '2', '3'],
    ...[null, null, null],
  ])
})
