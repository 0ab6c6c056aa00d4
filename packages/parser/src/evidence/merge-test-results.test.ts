import { expect, test } from 'vitest'
import { mergeTestResults } from './merge-test-results.js'
import { readTestResults } from './read-test-results.js'
import type { TestResults } from './test-results.js'
import { toTestRun } from './to-test-run.js'

function junit(path: string, time: string, ...cases: readonly string[]): TestResults {
  const elements = cases.map((one) => {
    const [name, outcome] = one.split(': ')
    return `<testcase name="${name}">${outcome === undefined ? '' : `<${outcome}/>`}</testcase>`
  })
  const text = `<testsuite name="desk" timestamp="${time}">\n${elements.join('\n')}\n</testsuite>`
  return resultsOf(text, path)
}

function resultsOf(text: string, path: string): TestResults {
  const { run } = readTestResults(text, { path })
  if (run === null) throw new Error(`${path} is a bad example`)
  return run
}

const first = junit('1.xml', '2026-03-04T10:00:00', 'lends', 'returns: failure', 'renews: failure', 'fines: skipped')
const again = junit('2.xml', '2026-03-04T10:05:00', 'returns', 'renews: error', 'lends: skipped', 'fines')

test('shards add up', () => {
  const merged = mergeTestResults([first, resultsOf('1..2\nok 1 - front door\nnot ok 2 - back door\n', 'doors.tap')])
  expect(merged?.counts).toEqual({ passed: 2, failed: 3, errors: 0, skipped: 1, total: 6 })
  expect(merged?.at).toBe('2026-03-04T10:00:00')
})

test('of a test that was run again the last end counts, in whatever order the files come', () => {
  const merged = mergeTestResults([first, again])
  expect(merged).toEqual(mergeTestResults([again, first]))
  expect(merged?.cases).toMatchObject([
    // The second run left it out: that takes back nothing.
    { name: 'lends', status: 'passed', isFlaky: false, retries: 0, source: { path: '1.xml' } },
    { name: 'returns', status: 'passed', isFlaky: true, retries: 1, source: { path: '2.xml' } },
    { name: 'renews', status: 'error', isFlaky: false, retries: 1 },
    { name: 'fines', status: 'passed', isFlaky: false, retries: 0 },
  ])
  expect(merged?.source.path).toBe('2.xml')
})

test('the largest run stands for all', () => {
  const few = junit('3.xml', '2026-03-04T10:10:00', 'renews')
  expect(mergeTestResults([first, few])?.source.path).toBe('1.xml')
})

test('merging step by step comes to the same', () => {
  const log = resultsOf('=== 7 passed, 1 failed in 1.0s ===', 'ci.log')
  const inTwo = mergeTestResults([log, first].flatMap((one) => mergeTestResults([one]) ?? []))
  expect(mergeTestResults([inTwo, again].filter((one) => one !== null))).toEqual(mergeTestResults([log, first, again]))
  expect(mergeTestResults([log, first])?.counts).toEqual({ passed: 8, failed: 3, errors: 0, skipped: 1, total: 12 })
})

test('nothing merged is nothing', () => {
  expect(mergeTestResults([])).toBeNull()
})

test('as counts of the model, with the day and the line', () => {
  expect(toTestRun(again)).toEqual({
    scope: null,
    role: 'actual',
    passed: 2,
    failed: 0,
    errors: 1,
    skipped: 1,
    total: 4,
    at: '2026-03-04',
    source: { path: '2.xml', line: 1, column: 1, endLine: 1, endColumn: 56 },
  })
})
