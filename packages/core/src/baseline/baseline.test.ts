import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { itemFrom, measuredFrom, testRunFrom } from '../testing/index.js'
import { validateBaseline } from './baseline.js'
import { diffBaseline } from './diff-baseline.js'
import { formatBaseline, recordBaseline } from './record-baseline.js'

const label = { name: '12', sprint: '12' }
const run = (...cases: Parameters<typeof measuredFrom>[0] extends { cases?: infer C } | undefined ? C[] : never) =>
  measuredFrom({ cases: cases.flatMap((one) => one ?? []) })
const before = recordBaseline(
  run([
    { id: 'hangs up', status: 'failed' },
    { id: 'rings' },
    { id: 'holds', status: 'error' },
    { id: 'old', status: 'skipped' },
  ]),
  label,
)

describe('a recorded baseline', () => {
  test('reads as one line a test, sorted', () => {
    expect(formatBaseline(before)).toBe(
      [
        '{',
        '  "version": 1,',
        '  "name": "12",',
        '  "sprint": "12",',
        '  "at": null,',
        '  "tool": null,',
        '  "counts": { "passed": 1, "failed": 1, "errors": 1, "skipped": 1, "total": 4 },',
        '  "tests": [',
        '    ["hangs up", "failed"],',
        '    ["holds", "error"],',
        '    ["old", "skipped"],',
        '    ["rings", "passed"]',
        '  ]',
        '}',
        '',
      ].join('\n'),
    )
  })

  test('reads back as it was, has the same bytes in any order, and differs from itself in nothing', () => {
    const status = fc.constantFrom('passed', 'failed', 'error', 'skipped')
    const one = fc.record({ id: fc.string({ unit: 'binary' }), status, isFlaky: fc.boolean() })
    const cases = fc.uniqueArray(one, { selector: ({ id }) => id })
    fc.assert(
      fc.property(cases, (list) => {
        const measured = measuredFrom({ cases: list })
        const baseline = recordBaseline(measured, label)
        const text = formatBaseline(baseline)
        expect(validateBaseline(JSON.parse(text))).toEqual(baseline)
        expect(formatBaseline(recordBaseline(measuredFrom({ cases: list.toReversed() }), label))).toBe(text)
        expect(diffBaseline(baseline, measured).regressions).toEqual([])
      }),
    )
  })

  test.each([
    [[], 'baseline.version: Unexpected undefined, expected "version" (and 6 more)'],
    [{ ...before, version: 2 }, 'baseline.version: Unexpected 2, expected 1'],
    [{ ...before, tests: [['rings', 'green']] }, 'baseline.tests[0][1]: Unexpected "green", expected ('],
    [{ ...before, counts: { ...before.counts, total: -1 } }, 'baseline.counts.total: Unexpected -1, expected >=0'],
  ])('is not taken in where a value is wrong, %#', (value, reason) => {
    expect(() => validateBaseline(value)).toThrow(reason)
  })
})

describe('a run against a baseline', () => {
  test('test by test', () => {
    const now = run([
      { id: 'hangs up' },
      { id: 'rings', status: 'failed' },
      { id: 'holds', status: 'failed' },
      { id: 'new and broken', status: 'error' },
      { id: 'new', isFlaky: true },
    ])
    const { tests, regressions } = diffBaseline(before, now)
    const ids = (list: readonly { readonly id: string }[] | null | undefined) => list?.map(({ id }) => id)
    expect({
      newFailures: ids(tests?.newFailures),
      fixed: ids(tests?.fixed),
      stillFailing: ids(tests?.stillFailing),
      gone: ids(tests?.gone),
      added: ids(tests?.added),
      flaky: ids(tests?.flaky),
    }).toEqual({
      newFailures: ['new and broken', 'rings'],
      fixed: ['hangs up'],
      stillFailing: ['holds'],
      gone: ['old'],
      added: ['new', 'new and broken'],
      flaky: ['new'],
    })
    expect(regressions).toEqual(['2 tests fail that did not: `new and broken`, `rings`'])
  })

  test('fewer tests are a regression, a test of another name is none', () => {
    const renamed = run([{ id: 'rings loudly' }, { id: 'hangs up', status: 'failed' }, { id: 'holds' }, { id: 'old' }])
    expect(diffBaseline(before, renamed).regressions).toEqual([])
    const fewer = run([{ id: 'rings' }, { id: 'hangs up', status: 'failed' }, { id: 'holds' }])
    expect(diffBaseline(before, fewer).regressions).toEqual(['1 test fewer is run'])
  })

  test('a failure that no item names is unowned', () => {
    const now = measuredFrom({
      cases: [
        { id: 'Gate > opens late', name: 'opens late', suite: 'Gate', status: 'failed' },
        { id: 'a', name: 'sums up', file: 'src/fares/season.test.ts', status: 'failed' },
        { id: 'b', name: 'is called off', status: 'failed' },
      ],
    })
    const items = [
      itemFrom({ id: 'T-1', title: 'Gate: "opens late" must not fail' }),
      itemFrom({ title: 'Repair fares', steps: [{ text: 'Mend `season.test.ts`', done: null, source: now.source }] }),
      itemFrom({ id: 'T-3', title: 'Is called off', status: 'cancelled' }),
    ]
    const { tests } = diffBaseline(before, now, { items })
    expect(tests?.newFailures.map(({ id, owner }) => [id, owner])).toEqual([
      ['Gate > opens late', 'T-1'],
      ['a', 'Repair fares'],
      ['b', null],
    ])
    expect(tests?.unowned?.map(({ id }) => id)).toEqual(['b'])
    expect(diffBaseline(before, now).tests?.unowned).toBeNull()
  })

  test('by counts, where that is all there is', () => {
    const stated = testRunFrom({ role: 'baseline', passed: 40, failed: 2 })
    const counts = { passed: 38, failed: 3, errors: 0, skipped: 0, total: 41 }
    const diff = diffBaseline(stated, measuredFrom({ counts }))
    expect(diff.tests).toBeNull()
    expect(diff.regressions).toEqual(['1 test more fails', '2 tests fewer pass'])
    expect(diffBaseline(stated, measuredFrom({ counts: { ...counts, passed: 41, failed: 0 } })).regressions).toEqual([])
  })
})
