import { describe, expect, test } from 'vitest'
import { assemble } from '../assemble/assemble.js'
import { diagnostic } from '../diagnostics/finding.js'
import type { CalendarDate } from '../model/calendar-date.js'
import { isCalendarDate } from '../model/calendar-date.js'
import type { SprintDocument } from '../model/sprint-document.js'
import { documentFrom, itemFrom, measuredFrom, sourceAt, testRunFrom } from '../testing/index.js'
import { type CommandFacts, type CommitFacts, type FileFacts, lookUpKey, type Observations } from './observations.js'
import { verify } from './verify.js'

function day(text: string): CalendarDate {
  if (!isCalendarDate(text)) throw new RangeError(text)
  return text
}

function verdictsOf(documents: readonly SprintDocument[], observations: Observations) {
  return assemble(documents)
    .flatMap((assembled) => verify(assembled, observations))
    .map(({ outcome, reason }) => [outcome, reason])
}

describe('promised files', () => {
  const item = itemFrom({
    id: 'T-1',
    title: 'Count shops',
    status: 'done',
    deliverables: ['shops.csv - one line each'],
    source: sourceAt(3, 'plan.md'),
  })
  const plan = documentFrom({ path: 'plan.md', sprint: { start: day('2026-03-02'), items: [item] } })
  const facts: FileFacts = {
    path: 'data/shops.csv',
    bytes: 40,
    lines: 3,
    isTracked: true,
    isIgnored: false,
    changedOn: day('2026-03-03'),
  }
  const judge = (found: FileFacts | 'missing' | 'outside', document = plan) =>
    verdictsOf([document], { files: new Map([[lookUpKey('shops.csv', 'plan.md'), found]]) })

  test.each([
    ['confirmed', facts],
    ['contradicted', 'missing' as const],
    ['contradicted', { ...facts, bytes: 0 }],
    ['contradicted', { ...facts, isTracked: false }],
    ['no evidence', { ...facts, isTracked: false, isIgnored: true }],
    ['stale', { ...facts, changedOn: day('2026-02-27') }],
    ['confirmed', { ...facts, isTracked: null, changedOn: null }],
    ['no evidence', 'outside' as const],
  ])('%s, %#', (outcome, found) => {
    expect(judge(found)[0]?.[0]).toBe(outcome)
  })

  test('work that is not done promises nothing', () => {
    const open = documentFrom({ path: 'plan.md', sprint: { items: [{ ...item, status: 'todo' }] } })
    expect(judge('missing', open)).toEqual([])
  })

  test('a line with a ticked box promises what it makes; what it needs is promised by somebody else', () => {
    const source = sourceAt(4, 'daily.md')
    const claims: SprintDocument['claims'] = [
      { kind: 'box', done: true, text: 'Write `a.md` from `b.md`', section: null, item: null, source },
      { kind: 'file-use', file: 'a.md', use: 'produced', of: null, source },
      { kind: 'file-use', file: 'b.md', use: 'consumed', of: null, source },
      { kind: 'file-use', file: 'c.md', use: 'produced', of: null, source: sourceAt(5, 'daily.md') },
    ]
    const files = new Map(['a.md', 'b.md', 'c.md'].map((file) => [lookUpKey(file, 'daily.md'), 'missing' as const]))
    expect(verdictsOf([documentFrom({ path: 'daily.md', claims })], { files })).toEqual([
      ['contradicted', 'Unexpected absence of `a.md`, expected a file'],
    ])
  })

  test('sizes, of a file that is there', () => {
    const size = (size: number, unit: 'lines' | 'bytes', atLeast = false): SprintDocument['claims'][number] => ({
      ...{
        kind: 'file-size',
        file: 'shops.csv',
        size,
        unit,
        atLeast,
        tolerance: 0,
        text: '',
        source: sourceAt(size, 'plan.md'),
      },
    })
    const claims = [size(3, 'lines'), size(4, 'lines'), size(2, 'lines', true), size(39, 'bytes')]
    const document = documentFrom({ path: 'plan.md', date: day('2026-03-03'), claims })
    expect(judge(facts, document).map(([outcome]) => outcome)).toEqual([
      'confirmed',
      'confirmed',
      'contradicted',
      'contradicted',
    ])
    expect(judge({ ...facts, changedOn: day('2026-03-09') }, document).map(([outcome]) => outcome)).toContain('stale')
    expect(judge('missing', document)).toEqual([])
  })
})

describe('test results', () => {
  const results = measuredFrom({
    at: '2026-03-04T10:00:00',
    cases: [
      { id: 'a', suite: 'fare_rules > adults' },
      { id: 'b', suite: 'fare_rules > adults', status: 'failed' },
      { id: 'c', suite: 'offline' },
    ],
  })
  const daily = (date: string, ...tests: Parameters<typeof testRunFrom>[0][]) =>
    documentFrom({
      path: `${date}.md`,
      kind: 'daily',
      date: day(date),
      sprint: { id: '12', tests: tests.map((run) => testRunFrom({ source: sourceAt(5, `${date}.md`), ...run })) },
    })
  const tests = { days: [results], whole: results, refused: [], baseline: null }

  test('of the day, part by part', () => {
    const stated = daily(
      '2026-03-04',
      { scope: 'Fare rules', passed: 2, failed: 0 },
      { scope: 'Offline', total: 1 },
      { total: 3 },
    )
    expect(verdictsOf([stated], { tests })).toEqual([
      [
        'contradicted',
        'Unexpected test results of `Fare rules`, `2 passed, 0 failed`, expected `1 passed, 1 failed` as results.xml:1 counts',
      ],
      ['confirmed', 'The results count the same'],
      ['confirmed', 'The results count the same'],
    ])
  })

  test('of another day are stale, and only the newest statement is held against them', () => {
    const [before, after] = [daily('2026-03-03', { passed: 1 }), daily('2026-03-06', { passed: 2 })]
    expect(verdictsOf([before, after], { tests })).toEqual([
      ['stale', 'The results of 2026-03-04 are older than the claim of 2026-03-06'],
    ])
  })

  test('that were interrupted prove nothing', () => {
    const reason = 'Unexpected interruption of the run, expected a whole one'
    const refused = [diagnostic({ id: 'test-results', severity: 'error' }, { reason, source: sourceAt(7, 'a.log') })]
    expect(
      verdictsOf([daily('2026-03-04', { passed: 2 })], { tests: { ...tests, days: [], whole: null, refused } }),
    ).toEqual([['contradicted', 'Unexpected interruption of the run, expected a whole one: a.log:7 proves no count']])
  })

  test('know parts by their names only', () => {
    expect(verdictsOf([daily('2026-03-04', { scope: 'Portal', passed: 2 })], { tests })).toEqual([
      ['no evidence', 'The results know no part called `Portal`'],
    ])
  })

  test('of fewer tests than at the baseline', () => {
    const plan = documentFrom({ sprint: { tests: [testRunFrom({ role: 'baseline', total: 4 })] } })
    expect(verdictsOf([plan], { tests })).toEqual([
      ['contradicted', 'Unexpected number of tests run, `3`, expected at least `4` as at the baseline'],
    ])
  })
})

describe('commits that name items', () => {
  const commit = (subject: string, date = '2026-03-03'): CommitFacts => ({
    ...{ hash: '0123456789', date: day(date), subject, body: '' },
  })
  const plan = (id: string | null, status: 'done' | 'todo' | 'in-progress') =>
    documentFrom({
      path: `${id}-${status}.md`,
      date: day('2026-03-06'),
      sprint: { id: '12', start: day('2026-03-02'), items: [itemFrom({ id, title: `Ring the booth ${id}`, status })] },
    })

  test.each([
    ['done', ['T-1: ring'], 'confirmed'],
    ['done', ['Revert "T-1: ring"', 'T-1: ring'], 'contradicted'],
    ['todo', ['T-1: ring'], 'contradicted'],
    ['in-progress', ['T-1: ring'], 'confirmed'],
    ['in-progress', ['Ring. Closes t-1.'], 'contradicted'],
  ] as const)('%s, after %j: %s', (status, subjects, outcome) => {
    const commits = subjects.map((subject) => commit(subject))
    expect(verdictsOf([plan('T-1', status)], { commits })[0]?.[0]).toBe(outcome)
  })

  test('newer than the documents make them stale', () => {
    expect(verdictsOf([plan('T-1', 'todo')], { commits: [commit('T-1: ring', '2026-03-09')] })[0]?.[0]).toBe('stale')
  })

  test('done without a commit has no evidence, where others have one', () => {
    const documents = [plan('T-1', 'done'), plan('T-2', 'done')]
    expect(verdictsOf(documents, { commits: [commit('T-1: ring')] })).toEqual([
      ['confirmed', '`T-1` was committed'],
      ['no evidence', '`T-2` is done, and no commit names it'],
    ])
    expect(verdictsOf(documents, { commits: [commit('Ring')] })).toEqual([])
  })

  test('do not count before the sprint, for a longer id, or for one that stands there by chance', () => {
    const before = commit('T-1: ring', '2026-02-20')
    expect(verdictsOf([plan('T-1', 'todo')], { commits: [before, commit('T-11, T-1.2: ring')] })).toEqual([])
    expect(verdictsOf([plan('1', 'todo')], { commits: [commit('Add 1 booth')] })).toEqual([])
  })
})

describe('validation commands', () => {
  const judge = (facts: CommandFacts | undefined, expected: string | null = null, status: 'done' | 'todo' = 'done') => {
    const item = itemFrom({ id: 'T-1', title: 'Ring', command: 'npm test', expected, status })
    const commands = new Map(facts ? [['npm test', facts]] : [])
    return verdictsOf([documentFrom({ sprint: { items: [item] } })], { commands })[0]
  }
  const exited = (status: number, output = ''): CommandFacts => ({ end: 'exited', status, output, log: 'a.log' })

  test.each([
    ['confirmed', exited(0), null],
    ['contradicted', exited(1), null],
    ['confirmed', exited(0, 'Tests  5 passed (5)'), '5 tests pass: 5 passed'],
    ['contradicted', exited(0, '4 passed, 1 skipped'), '5 passed'],
    ['no evidence', exited(0, 'well'), 'All pages are built'],
    ['confirmed', exited(0, 'Now all pages\nare built.'), 'All pages are `built`'],
    ['contradicted', { end: 'timed-out', seconds: 2, log: 'a.log' }, null],
    ['no evidence', { end: 'refused', why: 'it needs a shell for `|`; --shell allows that' }, null],
    ['no evidence', undefined, null],
  ] as const)('%s, %#', (outcome, facts, expected) => {
    expect(judge(facts, expected)?.[0]).toBe(outcome)
  })

  test('that fail contradict only what is said to be done', () => {
    expect(judge(exited(1), null, 'todo')).toEqual([
      'no evidence',
      'Unexpected exit status `1` of `npm test`, expected `0`; the item is not said to be done',
    ])
  })
})
