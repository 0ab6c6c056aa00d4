import type { Claim } from '@sprint/core'
import { describe, expect, test } from 'vitest'
import { parseDocument } from '../src/index.js'

/** The claims of one kind, their places as `line:column-endColumn`. */
function claims(kind: Claim['kind'], markdown: string) {
  return parseDocument(markdown, { path: 'x.md' })
    .claims.filter((claim) => claim.kind === kind)
    .map(({ source: { line, column, endColumn }, ...claim }) => ({ ...claim, at: `${line}:${column}-${endColumn}` }))
}

describe('claims', () => {
  test('weekdays, with the place of the word alone', () => {
    const found = claims('weekday', '# Sprint 9\n\n**Start:** 2026-03-09 (Monday)\n\n## Day 2 (Wednesday 3/10)\n')
    expect(found).toMatchObject([
      { weekday: 1, date: '2026-03-09', word: { line: 3, column: 24, endColumn: 30 } },
      { weekday: 3, date: '2026-03-10', word: { line: 5, column: 11, endColumn: 20 } },
    ])
  })

  test('a weekday that a heading starts with', () => {
    const found = claims('weekday', '# Plan\n\n**Date:** 2026-03-01\n\n### Friday review: 4 PM (Mar 6)\n')
    expect(found).toMatchObject([{ weekday: 5, date: '2026-03-06' }])
  })

  test('statuses, whatever their field is called', () => {
    const found = claims('status', '# Sprint 9\n\n**Status**: READY\n**Review**: COMPLETE\n**Team**: Harbour\n')
    expect(found).toMatchObject([
      { subject: 'Status', status: 'planned', text: 'READY' },
      { subject: 'Review', status: 'completed', text: 'COMPLETE' },
    ])
  })

  test('hours of the sprint, its groups and its tables', () => {
    const markdown = [
      '# Sprint 9',
      '',
      '**Duration:** 1 week (38-40 hours)',
      '',
      '## Phase 1: Index (3h)',
      '',
      '| Task | Hours |',
      '|---|---|',
      '| Build | 1-2 hours |',
      '| Ship | 30 min |',
      '| **Total** | **4 hours** |',
    ].join('\n')
    expect(claims('hours', markdown)).toMatchObject([
      { what: 'sprint', hours: 39, range: { min: 38, max: 40 } },
      { what: 'group', of: '1', hours: 3 },
      { what: 'table', hours: 4, sum: { min: 1.5, max: 2.5 } },
    ])
  })

  test('points of the sprint, its groups and its tables', () => {
    const markdown =
      '# Plan\n\n**Committed:** 16 points\n\n## Week 1: Search\n**Points:** 8\n\n## Week 2: Payment\n**Points:** 8\n\n| Story | Points |\n|---|---|\n| A | 5 |\n| B | 2 |\n| Total | 8 |\n'
    expect(claims('points', markdown)).toMatchObject([
      { what: 'sprint', points: 16 },
      { what: 'group', of: '1', points: 8 },
      { what: 'group', of: '2', points: 8 },
      { what: 'table', points: 8, sum: 7 },
    ])
  })

  test('ids with the titles that headings and rows give to them', () => {
    const markdown =
      '# Plan\n\n| ID | Task | Points |\n|---|---|---|\n| EXP-4 | Ask three shops | 3 |\n| EXP-5 | Write a file | 2 |\n\n### EXP-4: Ask three shops first\n\n### EXP-5: Compare totals (2 points)\n\nEXP-5 comes last.\n'
    expect(claims('id', markdown)).toMatchObject([
      { id: 'EXP-4', title: 'Ask three shops', at: '5:1-32' },
      { id: 'EXP-5', title: 'Write a file' },
      { id: 'EXP-4', title: 'Ask three shops first' },
      { id: 'EXP-5', title: 'Compare totals', at: '10:1-37' },
    ])
  })

  test('counts of the list or table right beneath', () => {
    const markdown = [
      '# Plan',
      '## Risks (3)',
      '- rates change',
      '- shops close',
      '## Scope (5 stories, 20 points)',
      '- **Points:** 20',
      '- **Owner:** Ada',
      '- **Status:** open',
      '- **Due:** Friday',
      '## Export',
      '4 tasks:',
      '',
      '| Task | State |',
      '|---|---|',
      '| Ask | open |',
      '| Write | open |',
      '| Send | open |',
      '',
      '12 tasks:',
      '',
      '- north',
      '- south',
    ].join('\n')
    expect(claims('list-count', markdown)).toMatchObject([
      { noun: 'Risks', count: 3, listed: 2, at: '2:1-13' },
      { noun: 'tasks', count: 4, listed: 3, at: '11:1-9' },
    ])
  })

  test('counts of tests that are listed by their names', () => {
    const named = '# Plan\n\n**Tests (4-5 tests)**:\n- refuses_twice\n- pays_once\n- keeps_the_order()\n'
    expect(claims('list-count', named)).toMatchObject([{ noun: 'tests', count: 4, most: 5, listed: 3 }])
    expect(claims('list-count', named.replace('pays_once', 'pays once'))).toEqual([])
  })

  test('totals of tables, in columns of plain numbers', () => {
    const markdown =
      '# Plan\n\n| Shop | Orders | Share (%) | Hours | Euro |\n|---|---|---|---|---|\n| North | 16 | 50 | 2 | €1,200 |\n| South | - | 20 | 3 | €800 |\n| East | 14 | 30 | 1 | none |\n| **Total** | **75** | 100 | 6 | €2,000 |\n'
    expect(claims('total', markdown)).toMatchObject([{ column: 'Orders', total: 75, rows: [16, 14], text: '75' }])
  })

  test('shares, readiness and limits', () => {
    const markdown =
      '# Plan\n\n72 tests, target 68+ passing (95%+)\n\nWe are 95% ready.\n\n## Circuit breakers\n- 3 consecutive failures → halt\n'
    expect(claims('percentage', markdown)).toMatchObject([{ part: 68, whole: 72, percent: 95, atLeast: true }])
    expect(claims('readiness', markdown)).toMatchObject([{ percent: 95 }])
    expect(claims('threshold', markdown)).toMatchObject([{ value: 3, unit: 'failures', at: '8:3-25' }])
  })

  test('a limit of somebody whom the heading speaks to apart from that of all', () => {
    const markdown =
      '# Plan\n\n## Blockers\n\nEscalate any blocker after 1 hour.\n\n### For the release manager\n\n- Escalate blockers within 15 minutes\n'
    expect(claims('threshold', markdown).map((claim) => claim.kind === 'threshold' && claim.subject)).toEqual([
      'escalation',
      'escalation the release manager',
    ])
  })

  test('the total of a group in a table about it', () => {
    const markdown =
      '# Plan\n\n| Task | Hours |\n|---|---|\n| Ask the shops | 2-3h |\n| Load rates | 4h |\n| **Total Phase 2** | **6-7h** |\n'
    expect(claims('hours', markdown)).toMatchObject([{ what: 'table', sum: { min: 6, max: 7 } }])
  })

  test('what is not certain apart from what is to be filled in', () => {
    const markdown = '# Plan\n\n**File:** tests/pay.ts (presumed)\n**Lead:** [TBD]\n'
    expect(claims('unsure', markdown)).toMatchObject([{ text: '(presumed)', at: '3:24-34' }])
    expect(claims('placeholder', markdown)).toMatchObject([{ text: '[TBD]' }])
  })

  test('boxes with the item that they belong to', () => {
    const markdown = '# Plan\n\n### HAR-1: Index (3 points)\n\n- [x] schema\n\n## Checklist\n\n- [ ] copy\n'
    expect(claims('box', markdown)).toMatchObject([
      { done: true, text: 'schema', item: 'HAR-1' },
      { done: false, text: 'copy', section: 'Checklist', item: null },
    ])
  })

  test('boxes that a heading counts, where the list beneath it can be meant', () => {
    const list = '- [x] schema\n- [x] copy\n- [ ] index\n'
    const markdown = `# Plan\n\n## Checklist (1/3)\n\n${list}\n## Files: 2 of 4 done\n\n${list}\n## Hours (7/9)\n\n${list}`
    expect(claims('tick-count', markdown)).toMatchObject([
      { done: 1, whole: 3, ticked: 2, boxes: 3, text: '1/3', at: '3:15-18' },
      { done: 2, whole: 4, ticked: 2, boxes: 3, text: '2 of 4' },
    ])
  })

  test('blanks outside templates and code', () => {
    const markdown =
      '# Plan\n\n**Lead:** [TBD]\n\nRun `[TBD]`.\n\n## Report template\n\n**Lead:** ____\n\n```\n____\n```\n'
    expect(claims('placeholder', markdown)).toMatchObject([{ text: '[TBD]', at: '3:11-16' }])
  })

  test('files, each once', () => {
    const markdown =
      '# Plan\n\nSee `docs/a.md` and [b](docs/b.md#top), then `docs/a.md` and [c](https://example.org/c.md).\n'
    expect(claims('file', markdown)).toMatchObject([{ file: 'docs/a.md' }, { file: 'docs/b.md' }])
  })

  test('tests that an item, a group or the sprint is going to mend or write', () => {
    const markdown = [
      '# Sprint 9: Order export',
      '',
      '## Track A: Files',
      '',
      '### Task 1: Mend the columns',
      '',
      '**Steps:**',
      '1. Fix 7 failing tests and 12 column errors',
      '',
      '### Goals of the track',
      '',
      '- Fix 19 issues (7 columns + 12 column errors)',
      '',
      '## Checklist',
      '',
      '- [ ] 12 errors resolved',
      '- [ ] Add 10+ export tests',
      '- [ ] 40 tests passing, fewer than 20 errors',
    ].join('\n')
    expect(claims('planned-tests', markdown)).toMatchObject([
      { what: 'failed', count: 7, level: 'item', of: '1', at: '8:8-17' },
      { what: 'errors', count: 12, level: 'item', of: '1', at: '8:28-44' },
      { what: 'errors', count: 12, level: 'group', of: 'A', at: '12:30-46' },
      { what: 'errors', count: 12, level: 'sprint', of: null, at: '16:7-16' },
      { what: 'added', count: 10, level: 'sprint', of: null, at: '17:11-27' },
    ])
  })

  test('no planned tests in what is left out, and in the report of a day', () => {
    const line = '- Fix 7 failing tests'
    expect(claims('planned-tests', `# Sprint 9\n\n## Out of scope\n\n${line}\n`)).toEqual([])
    expect(claims('planned-tests', `# Daily standup 2026-03-09\n\n## Today\n\n${line}\n`)).toEqual([])
  })

  test('files that an item or a track makes, changes or needs', () => {
    const markdown = [
      '# Sprint 9: Order export',
      '',
      'Read `docs/guide.md` first.',
      '',
      '## Track A: Files',
      '',
      '- Update [the guide](docs/guide.md)',
      '',
      '### Task 1: Mend the columns',
      '',
      '- Review `differences.md` and create `columns.md`',
      '- [ ] `shops.csv` generated',
      '- [ ] Totals reviewed. Later: `totals.csv`',
      '- Use `exportOrders` and `update-shops.sh`',
      '',
      '## Out of scope',
      '',
      '- Update `docs/shops.md`',
    ].join('\n')
    expect(claims('file-use', markdown)).toEqual([
      { kind: 'file-use', file: 'docs/guide.md', use: 'changed', of: 'A', at: '7:22-35' },
      { kind: 'file-use', file: 'differences.md', use: 'consumed', of: '1', at: '11:11-25' },
      { kind: 'file-use', file: 'columns.md', use: 'produced', of: '1', at: '11:39-49' },
      { kind: 'file-use', file: 'shops.csv', use: 'produced', of: '1', at: '12:8-17' },
      { kind: 'file-use', file: 'update-shops.sh', use: 'consumed', of: '1', at: '14:27-42' },
    ])
  })

  test('that nothing holds work up, of a whole document', () => {
    expect(claims('none', '# Daily\n\n## Blockers\n\nNone\n')).toMatchObject([
      { what: 'blocker', level: null, text: 'None' },
    ])
    expect(claims('none', '# Daily\n\n## Hindernisse\n\n- Keine\n')).toMatchObject([{ what: 'blocker', text: 'Keine' }])
    const ofOne = '# Daily\n\n## Ada\n\n### Blockers\n\nNone\n\n## Ben\n\n### Blockers\n\n- No keys\n'
    expect(claims('none', ofOne)).toEqual([])
  })
})
