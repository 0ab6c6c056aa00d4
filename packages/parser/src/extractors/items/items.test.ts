import { describe, expect, test } from 'vitest'
import { parseDocument } from '../../parse-document.js'

/** The items of a document, each in one line: line, id, title, type, points, hours, priority, owner, status. */
function items(text: string): string[] {
  return parseDocument(text, { path: 'sprint.md' }).sprint.items.map((item) =>
    [item.source.line, item.id, item.title, item.type, item.points, item.hours, item.priority, item.owner, item.status]
      .map((value) => value ?? '-')
      .join(' | '),
  )
}

const cases: readonly (readonly [string, string, readonly string[]])[] = [
  [
    'no appointments, though they name what shall be done by then',
    '## Team Dock\n\n**Tasks:**\n- D-1: Berths - Due: 2 PM\n- D-2: Cranes - Due: 1 PM\n\n**Checkpoint Schedule:**\n- 11:00 AM - First checkpoint (D-1, D-2 should be done)\n- 3:00 PM - Last checkpoint\n',
    ['4 | D-1 | Berths | task | - | - | - | - | -', '5 | D-2 | Cranes | task | - | - | - | - | -'],
  ],
  [
    'a heading with id and points, its fields beneath',
    '# Sprint 4\n\n## Stories\n\n### SHOP-7: Pay by card (5 pts)\n\n**Owner:** Ada\n**Priority:** P1\n**Status:** In Progress\n',
    ['5 | SHOP-7 | Pay by card | story | 5 | - | P1 | Ada | in-progress'],
  ],
  [
    'a heading with executor, word and number, its facts in a box-drawn tree',
    '## PHASE 1.2: Build (2h)\n\n#### [🤖 BUILDER] Task 1.2.3: Package it\n```\nMake the package\n├─ Compile\n└─ Deliverable: app.tgz\n\n⏱️ Time: 1.5 hours\n🚨 Blocker Risk: MEDIUM (slow disk)\n```\n',
    ['3 | 1.2.3 | Package it | task | - | 1.5 | - | BUILDER | -'],
  ],
  [
    'rows of a table, whatever the order of the columns',
    '## Backlog\n\n| Status | Points | What | Ref |\n|---|---|---|---|\n| ✅ Done | 3 | Refunds | SHOP-8 |\n| To Do | 8 | Gift cards | SHOP-9 |\n| | 11 | Total | |\n',
    ['5 | SHOP-8 | Refunds | task | 3 | - | - | - | done', '6 | SHOP-9 | Gift cards | task | 8 | - | - | - | todo'],
  ],
  [
    'a table whose rows go on in the next one',
    '## Stories\n\n| ID | Story | Points |\n|---|---|---|\n| US1 | As a guest I want a table | 3 |\n| | by the window | |\n| US2 | As a cook I want the menu | 2 |\n',
    [
      '5 | US1 | As a guest I want a table by the window | story | 3 | - | - | - | -',
      '7 | US2 | As a cook I want the menu | story | 2 | - | - | - | -',
    ],
  ],
  [
    'entries with number, points and what they depend on',
    '## Sprint 2\n\n- [ ] #4 - Epic 1: Foundation (tracking only)\n- [x] #5 - Local storage [3 SP] start here\n- [ ] #6 - Queries [1 SP] (depends on #5)\n',
    [
      '3 | #4 | Epic 1: Foundation (tracking only) | epic | - | - | - | - | todo',
      '4 | #5 | Local storage | story | 3 | - | - | - | done',
      '5 | #6 | Queries | story | 1 | - | - | - | todo',
    ],
  ],
  [
    'entries with an estimate, sorted by the priority in the heading above',
    '## Work\n\n### High priority\n\n- Containers (6-12 hours)\n- Schema (8–14 hours)\n\n### Low priority\n\n- Polish (2–4 hours)\n',
    [
      '5 | - | Containers | task | - | 9 | high | - | -',
      '6 | - | Schema | task | - | 11 | high | - | -',
      '10 | - | Polish | task | - | 3 | low | - | -',
    ],
  ],
  [
    'entries that end in a name, in a list where names come again',
    '## Test sections\n\n1. Sign-in - Ana (2 hours)\n2. Search - Ben (3 hours)\n3. Export - Ana (1 hour)\n',
    [
      '3 | - | Sign-in | task | - | 2 | - | Ana | -',
      '4 | - | Search | task | - | 3 | - | Ben | -',
      '5 | - | Export | task | - | 1 | - | Ana | -',
    ],
  ],
  [
    'a bold lead that opens a paragraph',
    '## Module A: Import\n\n**A.1 CSV reader** — 3h\n1. open\n2. read\n\n**A.2 Excel reader** — 4h\n',
    [
      '1 | A | Import | epic | - | - | - | - | -',
      '3 | A.1 | CSV reader | task | - | 3 | - | - | -',
      '7 | A.2 | Excel reader | task | - | 4 | - | - | -',
    ],
  ],
  [
    'plain lists, where nothing carries a mark of its own',
    '# Week 12\n\n## Done this week\n\n- Search page\n- Paging\n\n## Planned\n\n- Export\n\n## Notes\n\n- Nice weather\n',
    [
      '5 | - | Search page | task | - | - | - | - | done',
      '6 | - | Paging | task | - | - | - | - | done',
      '10 | - | Export | task | - | - | - | - | todo',
    ],
  ],
  [
    'labels in a list with the work nested beneath',
    '# Report\n\n### Work\n\n* Completed\n  * Home page\n* Not completed\n  * Map\n',
    ['6 | - | Home page | task | - | - | - | - | done', '8 | - | Map | task | - | - | - | - | todo'],
  ],
  [
    'a box-drawn tree, where it alone defines the units',
    '# Launch\n\n```\nSHOP-1: Storefront (13 pts)\n├─ SHOP-2: Cart (5 pts)\n└─ SHOP-3: Checkout (8 pts)\n```\n',
    [
      '4 | SHOP-1 | Storefront | task | 13 | - | - | - | -',
      '5 | SHOP-2 | Cart | task | 5 | - | - | - | -',
      '6 | SHOP-3 | Checkout | task | 8 | - | - | - | -',
    ],
  ],
  [
    'tickets in the cells of a stand-up table',
    '# Daily\n\n| Member | Yesterday | Today |\n|---|---|---|\n| Ana | SHOP-1 search index | SHOP-2 |\n',
    ['5 | SHOP-1 | search index | task | - | - | - | Ana | -', '5 | SHOP-2 | SHOP-2 | task | - | - | - | Ana | -'],
  ],
  [
    'one unit mentioned twice, with what each mention adds',
    '# Sprint 4\n\n| ID | Story | Points |\n|---|---|---|\n| SHOP-7 | Pay by card | 5 |\n\n### SHOP-7: Pay by card\n\n**Owner:** Ada\n',
    ['7 | SHOP-7 | Pay by card | story | 5 | - | - | Ada | -'],
  ],
  [
    'numbers that begin again under each track are units of their own',
    '## Track A: Data\n\n### PRIORITY 1: Fix the seed data\n\n## Track B: Search\n\n### PRIORITY 1: Tune the ranking\n',
    ['3 | 1 | Fix the seed data | other | - | - | P1 | - | -', '7 | 1 | Tune the ranking | other | - | - | P1 | - | -'],
  ],
  [
    'of two ids the more telling one',
    '### Issue 2: SHOP-27 Network (8 pts)\n',
    ['1 | SHOP-27 | Network | task | 8 | - | - | - | -'],
  ],
  [
    'counted headings beneath one of work, their bullets being details',
    '# Sprint 3\n\n## Tasks\n\n### 1. Price list\n\n- read the file\n- show it\n\n### 2. Basket\n\n- add\n- remove\n',
    ['5 | - | Price list | task | - | - | - | - | -', '10 | - | Basket | task | - | - | - | - | -'],
  ],
  [
    'rows below a head that names what they are, though no column tells of status or owner',
    '# Audit\n\n## Sprint 7\n\n| # | Finding | Fix |\n|---|---|---|\n| 1 | Tokens never expire | Limit them |\n| 2 | Logs hold passwords | Mask them |\n',
    [
      '7 | 1 | Tokens never expire | other | - | - | - | - | -',
      '8 | 2 | Logs hold passwords | other | - | - | - | - | -',
    ],
  ],
  [
    'the id in the title before the number of the row, and a status before the one of the section',
    '## Done\n\n| # | Story | Status / Notes |\n|---|---|---|\n| 1 | Story 1.1: Search | ✅ |\n| 2 | Story 1.2: Paging | 🔜 |\n| 3 | Story 1.3: Sorting | partly |\n',
    [
      '5 | 1.1 | Search | story | - | - | - | - | done',
      '6 | 1.2 | Paging | story | - | - | - | - | todo',
      '7 | 1.3 | Sorting | story | - | - | - | - | -',
    ],
  ],
  [
    'details behind a title in any of the ways to part them',
    '## Stories\n\n### US-6 - Search [5 pts] [High] [@eve]\n\n### US-7: Sort (3 SP) - Frank\n\n### US-8: Filter — 3 points — Low — Greta\n',
    [
      '3 | US-6 | Search | story | 5 | - | high | @eve | -',
      '5 | US-7 | Sort | story | 3 | - | - | Frank | -',
      '7 | US-8 | Filter | story | 3 | - | low | Greta | -',
    ],
  ],
  [
    'details behind a bold title as a list of fields',
    '## Backlog\n\n- **Login** - Priority: High, Effort: 3 points, Owner: Ada\n- **Logout** - Priority: Low, Effort: 1 point, Owner: Ben\n',
    ['3 | - | Login | task | 3 | - | high | Ada | -', '4 | - | Logout | task | 1 | - | low | Ben | -'],
  ],
  [
    'ids with a letter before the number, in bold, and in a bracket behind, but no name of a file',
    '## Tasks\n\n- [ ] S2-T04b Lock the row\n- [ ] **T5** Free it\n- [ ] Queue (SHOP-12)\n- [ ] check test_day6_7.py\n',
    [
      '3 | S2-T04b | Lock the row | task | - | - | - | - | todo',
      '4 | T5 | Free it | task | - | - | - | - | todo',
      '5 | SHOP-12 | Queue | task | - | - | - | - | todo',
    ],
  ],
  [
    'the owner and the priority by which the heading above sorts',
    '# Sprint\n\n**Team:** Ada, Ben\n\n## Tasks\n\n### Ada (backend)\n\n- T1: Index (2h)\n\n### Developer B: Cleo\n\n- T2: Page (1h)\n\n## Critical bugs\n\n- T3: Leak (1h)\n',
    [
      '9 | T1 | Index | task | - | 2 | - | Ada | -',
      '13 | T2 | Page | task | - | 1 | - | Cleo | -',
      '17 | T3 | Leak | task | - | 1 | critical | - | -',
    ],
  ],
  [
    'boxes to tick, where nothing else is work, but no criteria',
    '# Road map\n\n## Phase 1: Ground\n\n- [x] Repository\n- [ ] Database\n\n## Definition of done\n\n- [ ] Reviewed\n',
    ['5 | - | Repository | task | - | - | - | - | done', '6 | - | Database | task | - | - | - | - | todo'],
  ],
]

describe('takes as a unit of work', () => {
  test.each(cases)('%s', (_, text, expected) => {
    expect(items(text)).toEqual(expected)
  })
})

describe('takes for no unit', () => {
  test.each([
    [
      'steps, boxes and criteria beneath a unit',
      '### SHOP-7: Pay (5 pts)\n\n- [ ] Form\n- [x] Receipt\n\n**Acceptance criteria:**\n- [ ] Works\n',
      1,
    ],
    ['days, weeks and sprints', '## Day 1: Setup (8h)\n\n## Week 2\n\n## Sprint 3 (13 points)\n', 0],
    [
      'risks, lessons and test counts',
      '## Risks\n\n- Late review (high)\n\n## What went well\n\n- Pairing\n\n## Tests\n\n| Suite | Passed | Failed |\n|---|---|---|\n| unit | 4 | 1 |\n',
      0,
    ],
    ['templates', '## Task format\n\n- [ ] TASK-1: Title (3 pts)\n', 0],
    ['a sentence about a task', '### Task 2: Copy\n\n**Prerequisites:**\n- Task 1 is done\n', 1],
    [
      'targets for all of them',
      '### SHOP-1: A\n\n### SHOP-2: B\n\n## Targets\n\n- [ ] All 2 stories complete (8/8 points)\n',
      2,
    ],
    [
      'follow-ups beside units with ids',
      '### SHOP-1: A\n\n### SHOP-2: B\n\n## Next steps\n\n1. **Call the bank** (1 hour)\n2. **Write it down** (1 hour)\n',
      2,
    ],
  ] as const)('%s', (_, text, count) => {
    expect(items(text)).toHaveLength(count)
  })
})

test('keeps every step, whatever stands in front of a colon, and what a step announces', () => {
  const steps = (text: string) =>
    parseDocument(text, { path: 'plan.md' }).sprint.items[0]?.steps.map((step) => step.text)
  expect(
    steps(
      '#### Task 1.1: Look around\n```\nFind out what is there\n├─ Check extensions: plpgsql, fdw\n├─ Define metrics:\n│   ├─ Error rate\n│   └─ Duration\n├─ Calculate pass rate (target: >95%)\n└─ Deliverable: report.md\n\n⏱️ Time: 1 hour\n```\n',
    ),
  ).toEqual([
    'Check extensions: plpgsql, fdw',
    'Define metrics: Error rate; Duration',
    'Calculate pass rate (target: >95%)',
  ])
  expect(
    steps(
      '### PRIORITY 1: Look around\n\n**Tasks:**\n1. Create tools for each ledger:\n   - `prices()`\n   - `orders()`\n2. Create integration tests: `tests/ledgers.py`\n3. Call the module:\n   ```hcl\n   module "secrets" {}\n   ```\n4. Tell the others\n',
    ),
  ).toEqual([
    'Create tools for each ledger: prices(); orders()',
    'Create integration tests: tests/ledgers.py',
    'Call the module',
    'Tell the others',
  ])
})

test('keeps what stands beneath a unit: criteria, steps, command, outcome, risk, prerequisites, parent', () => {
  const text = `## Track A: Data

**Owner:** Ada
**Status:** Planned

### PRIORITY 1: Fix the seed data

**Prerequisites:**
- Backup taken

**Tasks:**
1. Find the cause
2. Mend it

**Acceptance criteria:**
- [x] Seven tests pass
- [ ] No warning

**Validation command:**
\`\`\`bash
make seed
\`\`\`

**Expected outcome:** >80% covered
**Risk:** High (nobody knows the code)
`
  const [track, priority] = parseDocument(text, { path: 'sprint.md' }).sprint.items
  expect(track).toMatchObject({ id: 'A', type: 'epic', owner: 'Ada' })
  expect(priority).toMatchObject({
    id: '1',
    parent: 'A',
    dependsOn: ['Backup taken'],
    command: 'make seed',
    expected: '>80% covered',
    risk: { level: 'high', reason: 'nobody knows the code' },
  })
  expect(priority?.steps.map(({ text }) => text)).toEqual(['Find the cause', 'Mend it'])
  expect(priority?.acceptance.map(({ text, done }) => [text, done])).toEqual([
    ['Seven tests pass', true],
    ['No warning', false],
  ])
})

test('what the columns of a table say of a unit', () => {
  const text = `# Sprint 7

## Stories

| ID | Story | Points | Depends on | Deliverables | Risk | Acceptance |
|---|---|---|---|---|---|---|
| AB-1 | Read the files | 3 | - | \`docs/read.md\`, \`src/read.ts\` | Low | All files read |
| AB-2 | Write the files | 5 | AB-1 | Notes, signed by the lead | High | - |
`
  expect(parseDocument(text, { path: 'sprint.md' }).sprint.items).toMatchObject([
    {
      id: 'AB-1',
      dependsOn: [],
      deliverables: ['docs/read.md', 'src/read.ts'],
      risk: { level: 'low' },
      acceptance: [{ text: 'All files read', done: null, source: { line: 7 } }],
    },
    {
      id: 'AB-2',
      dependsOn: ['AB-1'],
      deliverables: ['Notes, signed by the lead'],
      risk: { level: 'high' },
      acceptance: [],
    },
  ])
})
