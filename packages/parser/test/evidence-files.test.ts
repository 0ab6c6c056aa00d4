import { readFileSync } from 'node:fs'
import { type ResultFormat, readTestResults, type TestCounts } from '@sprint/parser/evidence'
import { expect, test } from 'vitest'

type Summary = readonly [
  file: string,
  format: ResultFormat,
  tool: string | null,
  at: string | null,
  counts: Omit<TestCounts, 'total'>,
  ids: readonly string[],
]

/** One file of each runner: what it sums up to, and its cases with a mark for each that did not simply pass. */
const FILES: readonly Summary[] = [
  [
    'surefire.xml',
    'junit',
    'surefire',
    null,
    { passed: 2, failed: 1, errors: 1, skipped: 1 },
    [
      'org.lending.LoanTest > lendsABook',
      'org.lending.LoanTest > refusesAReservedBook: failed, retried 1',
      'org.lending.LoanTest > remindsTheReader: error',
      'org.lending.LoanTest > returnsLate: flaky, retried 2',
      'org.lending.LoanTest > lendsAbroad: skipped',
    ],
  ],
  [
    'gradle.xml',
    'junit',
    null,
    '2026-03-04T09:12:31.482Z',
    { passed: 1, failed: 1, errors: 0, skipped: 1 },
    [
      'org.lending.ShelfTest > finds a book by its signature()',
      'org.lending.ShelfTest > [1] label=A 12: failed',
      'org.lending.ShelfTest > moves a shelf(): skipped',
    ],
  ],
  [
    'pytest.xml',
    'junit',
    'pytest',
    '2026-03-04T11:02:09.118244+01:00',
    { passed: 1, failed: 1, errors: 1, skipped: 2 },
    [
      'pytest > tests.test_fines.TestFines > test_first_week[adult]',
      'pytest > tests.test_fines.TestFines > test_first_week[child]: failed',
      'pytest > tests.test_fines > test_cap: error',
      'pytest > tests.test_fines > test_holiday: skipped',
      'pytest > tests.test_fines > test_leap_day: skipped',
    ],
  ],
  [
    'jest-junit.xml',
    'junit',
    'jest',
    '2026-03-04T10:20:44',
    { passed: 1, failed: 1, errors: 0, skipped: 1 },
    [
      'Reader card > Reader card expires after a year',
      'Reader card > Reader card is renewed online: failed',
      'Reader card > Reader card is blocked after three fines: skipped',
    ],
  ],
  [
    'vitest.xml',
    'junit',
    'vitest',
    '2026-03-04T10:31:02.790Z',
    { passed: 1, failed: 1, errors: 0, skipped: 1 },
    [
      'src/search.test.ts > search > ignores accents',
      'src/search.test.ts > search > ranks titles first: failed',
      'src/isbn.test.ts > reads old numbers: skipped',
    ],
  ],
  [
    'playwright.xml',
    'junit',
    'playwright',
    '2026-03-04T10:40:00.012Z',
    { passed: 2, failed: 1, errors: 0, skipped: 1 },
    [
      'chromium > desk.spec.ts > desk › hands out a book',
      'chromium > desk.spec.ts > desk › takes a book back: flaky, retried 1',
      'webkit > desk.spec.ts > desk › hands out a book: failed',
      'webkit > desk.spec.ts > desk › takes a book back: skipped',
    ],
  ],
  [
    'gotestsum.xml',
    'junit',
    'go test',
    '2026-03-04T10:50:12Z',
    { passed: 1, failed: 1, errors: 0, skipped: 1 },
    [
      'example.org/lending/loan > TestLend',
      'example.org/lending/loan > TestReserve/twice: failed',
      'example.org/lending/loan > TestAbroad: skipped',
    ],
  ],
  [
    'node.xml',
    'junit',
    null,
    null,
    { passed: 3, failed: 1, errors: 0, skipped: 0 },
    [
      'catalogue > titles > test > sorts articles away',
      'catalogue > titles > test > keeps umlauts: failed',
      'catalogue > test > has an index',
      'test > starts',
    ],
  ],
  [
    'googletest.xml',
    'junit',
    null,
    '2026-03-04T10:55:00.001',
    { passed: 1, failed: 0, errors: 0, skipped: 1 },
    ['Barcode > ReadsEan', 'Barcode > DISABLED_ReadsQr: skipped'],
  ],
  [
    'ctrf.json',
    'ctrf',
    'playwright',
    '2026-03-04T11:00:30Z',
    { passed: 2, failed: 1, errors: 0, skipped: 2 },
    [
      'desk.spec.ts > desk > hands out a book',
      'desk.spec.ts > desk > takes a book back: flaky, retried 2',
      'desk > prints a receipt: failed',
      'parcel.spec.ts > weighs a parcel: skipped',
      'rings the bell: skipped',
    ],
  ],
  [
    'jest.json',
    'jest',
    'jest',
    '2026-03-04T11:00:04Z',
    { passed: 2, failed: 1, errors: 1, skipped: 2 },
    [
      'reader-card.test.ts > Reader card > expires',
      'reader-card.test.ts > Reader card > is renewed: flaky, retried 2',
      'reader-card.test.ts > Reader card > fines > are capped: failed',
      'reader-card.test.ts > Reader card > is blocked: skipped',
      'reader-card.test.ts > is "lost": skipped',
      'shelf.test.ts: error',
    ],
  ],
  [
    'vitest.json',
    'vitest',
    'vitest',
    '2026-03-04T11:00:00Z',
    { passed: 1, failed: 1, errors: 0, skipped: 1 },
    [
      'search.test.ts > search > ignores accents',
      'search.test.ts > search > ranks titles first: failed',
      'search.test.ts > search > reads minds: skipped',
    ],
  ],
  [
    'flat.tap',
    'tap',
    null,
    null,
    { passed: 2, failed: 1, errors: 0, skipped: 2 },
    [
      'checksums agree',
      'twenty plates restored: failed',
      'record #7 names both places: skipped',
      'tape is on its way: skipped',
      'without a number',
    ],
  ],
  [
    'node.tap',
    'tap',
    null,
    null,
    { passed: 3, failed: 1, errors: 0, skipped: 0 },
    [
      'catalogue > titles > sorts articles away',
      'catalogue > titles > keeps umlauts: failed',
      'catalogue > has an index',
      'starts',
    ],
  ],
  [
    'buffered.tap',
    'tap',
    null,
    null,
    { passed: 3, failed: 1, errors: 0, skipped: 0 },
    [
      'opens the doors > front',
      'opens the doors > back',
      // Nothing below it is wrong, so it failed by itself.
      'counts the visitors: failed',
      'counts the visitors > one by one',
    ],
  ],
  [
    'go-test.json',
    'go-test',
    'go test',
    '2026-03-04T11:20:00.128000+01:00',
    { passed: 1, failed: 2, errors: 2, skipped: 1 },
    [
      'example.org/lending/loan > TestLend',
      'example.org/lending/loan > TestReserve: failed',
      'example.org/lending/loan > TestReserve/twice: failed',
      'example.org/lending/loan > TestAbroad: skipped',
      'example.org/lending/desk > TestBell: error',
      'example.org/lending/shelf: error',
    ],
  ],
  ['pytest.log', 'log', 'pytest', '2026-03-04T10:05:03.3234567Z', { passed: 41, failed: 1, errors: 1, skipped: 3 }, []],
  [
    'playwright.json',
    'playwright',
    'playwright',
    '2026-11-21T20:00:32.301Z',
    { passed: 3, failed: 1, errors: 0, skipped: 1 },
    [
      'desktop > desk.spec.js > desk > hands out a book',
      'desktop > desk.spec.js > desk > takes a book back: flaky, retried 1',
      'desktop > desk.spec.js > desk > at night > is closed: failed, retried 1',
      'desktop > desk.spec.js > desk > at night > rings for the porter: skipped',
      'desktop > desk.spec.js > desk > at night > has no light',
    ],
  ],
  [
    'mocha.json',
    'mocha',
    'mocha',
    '2026-11-21T20:00:42.830Z',
    { passed: 2, failed: 1, errors: 1, skipped: 1 },
    [
      'fines.js > fines > are free in the first week',
      'fines.js > fines > grow every week: failed',
      'fines.js > fines > stop at the price of the book: skipped',
      'fines.js > fines of children > are halved: flaky, retried 1',
      'fines.js > fines of schools > "before all" hook for "are waived": error',
    ],
  ],
]

test.each(FILES)('%s', (name, format, tool, at, counts, ids) => {
  const bytes = readFileSync(new URL(`./fixtures/evidence/${name}`, import.meta.url))
  const { run, messages, ...rest } = readTestResults(bytes, { path: name })
  expect({ messages, ...rest }).toEqual({ messages: [], format })
  expect(run).toMatchObject({ tool, at, counts })
  expect(run?.counts.total).toBe(counts.passed + counts.failed + counts.errors + counts.skipped)
  const shown = run?.cases.map(({ id, status, isFlaky, retries }) => {
    const marks = [
      ...(isFlaky ? ['flaky'] : status === 'passed' ? [] : [status]),
      ...(retries > 0 ? [`retried ${retries}`] : []),
    ]
    return marks.length === 0 ? id : `${id}: ${marks.join(', ')}`
  })
  expect(shown).toEqual(ids)
})

test('a case tells its file, its time and its line', () => {
  const read = (name: string) =>
    readTestResults(readFileSync(new URL(`./fixtures/evidence/${name}`, import.meta.url)), { path: name }).run?.cases
  expect(read('surefire.xml')?.[2]).toMatchObject({ file: null, durationMs: 1_201_250, source: { line: 14 } })
  expect(read('vitest.xml')?.[1]).toMatchObject({
    file: 'src/search.test.ts',
    durationMs: 4.8,
    source: { line: 6, column: 9 },
  })
  expect(read('googletest.xml')?.[1]).toMatchObject({ file: 'barcode_test.cc', durationMs: 0 })
  expect(read('jest.json')?.[4]).toMatchObject({ durationMs: null, source: { line: 23 } })
  expect(read('ctrf.json')?.[1]).toMatchObject({ durationMs: 900, source: { line: 21 } })
  expect(read('flat.tap')?.[4]).toMatchObject({ durationMs: 12.5, source: { line: 12, column: 1, endColumn: 36 } })
  expect(read('node.tap')?.[0]).toMatchObject({ durationMs: 0.4115, source: { line: 6, column: 1 } })
  expect(read('playwright.json')?.[2]).toMatchObject({ file: 'desk.spec.js', durationMs: 152, source: { line: 123 } })
  expect(read('mocha.json')?.[3]).toMatchObject({ durationMs: 0, source: { line: 47 } })
  expect(read('go-test.json')?.[0]).toMatchObject({ suite: 'example.org/lending/loan', durationMs: 10 })
})

test('a run of Playwright that could not begin counts for nothing', () => {
  const text = JSON.stringify({ suites: [], errors: [{ message: 'No tests found' }], stats: { expected: 0 } }, null, 2)
  const { format, run, messages } = readTestResults(text, { path: 'results/e2e.json' })
  expect({ format, run }).toEqual({ format: 'playwright', run: null })
  expect(messages.map(({ reason, line }) => `${line}: ${reason}`)).toEqual([
    '3: Unexpected errors outside the tests, `1`, expected a whole run',
  ])
})

test('suites without end are refused', () => {
  const text = `{"stats":{"expected":1},"suites":[${'{"suites":['.repeat(20_000)}${']}'.repeat(20_000)}]}`
  const { run, messages } = readTestResults(text, { path: 'e2e.json' })
  expect(run).toBeNull()
  expect(messages.map(({ reason }) => reason)).toEqual([
    'Unexpected depth of nesting, expected at most some hundred levels',
  ])
})
