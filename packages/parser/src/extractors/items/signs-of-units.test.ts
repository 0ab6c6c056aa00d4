import { describe, expect, test } from 'vitest'
import { itemRows as items } from '../../../test/item-rows.js'

const cases: readonly (readonly [string, string, readonly string[]])[] = [
  [
    'a rank in front of a heading sorts it, and is no id',
    '# Sprint 3 report\n\n## Completed\n\n### ✅ P2: Faster search\n**Status:** COMPLETED\n\n1. **Index** (`index.ts`)\n   - smaller\n\n### ✅ P2: Cheaper builds\n**Status:** COMPLETED\n',
    ['5 | - | Faster search | task | - | - | P2 | - | done', '11 | - | Cheaper builds | task | - | - | P2 | - | done'],
  ],
  [
    'actions with an owner and a status, and not what is done about a group of rules',
    '# Sprint 4\n\n## Summary\n\n| Action | Owner | Effort | Status |\n|---|---|---|---|\n| 1. Review the cables | Ada | 2h | Done |\n| 2. Buy spares | Ben | 1h | Pending |\n\n| Group | Meaning | Action | Count |\n|---|---|---|---|\n| G1 | Twice | Remove | 3 |\n| G2 | Old | Keep | 4 |\n',
    [
      '7 | - | Review the cables | other | - | 2 | - | Ada | done',
      '8 | - | Buy spares | other | - | 1 | - | Ben | todo',
    ],
  ],
  [
    'what was planned, where a column of that name lists it; where it counts, the rows are figures',
    '# Sprint 2 Retrospective\n\n## Planned vs Delivered\n\n| Planned | Status | Notes |\n|---|---|---|\n| Price list | ✅ Delivered | twelve pages |\n| Dark mode | Not started | moved |\n\n## Figures\n\n| Area | Planned | Status |\n|---|---|---|\n| Points | 21 | On track |\n| Stories | 4 | Behind |\n',
    ['7 | - | Price list | task | - | - | - | - | done', '8 | - | Dark mode | task | - | - | - | - | todo'],
  ],
  [
    'ids behind headings side by side, whatever the heading above them is about',
    '# Sprint 4\n\n## Areas to speed up\n\n### 1. Slow queries (SHOP-12)\n\n- Loads every row\n\n### 2. Big pictures (SHOP-14)\n\n- Smaller ones do\n\n### In short (v2)\n\nFaster.\n',
    ['5 | SHOP-12 | Slow queries | task | - | - | - | - | -', '9 | SHOP-14 | Big pictures | task | - | - | - | - | -'],
  ],
  [
    'a kind of work in brackets is its type, not its owner',
    '## Backlog\n\n| Work | Responsible | Points |\n|---|---|---|\n| [Bug] Totals are off | Ada | 3 |\n| [USER STORY] US4, US5 | Ben and Cleo | 8 |\n',
    ['5 | - | Totals are off | bug | 3 | - | - | Ada | -', '6 | - | US4, US5 | story | 8 | - | - | Ben and Cleo | -'],
  ],
  [
    'a row that lacks a cell still ends in its points, and a number owns nothing',
    '## Backlog\n\n| Work | Debt | Owner | Points |\n|---|---|---|---|\n| Invoices | no | Ada | 5 |\n| Refunds | no | 3 |\n',
    ['5 | - | Invoices | task | 5 | - | - | Ada | -', '6 | - | Refunds | task | 3 | - | - | - | -'],
  ],
  [
    'a status in front of the notes, where no column is for it',
    '## Queue\n\n| Story ID | Story | Priority | Note |\n|---|---|---|---|\n| S-11 | Live prices | P1 | **Done** — Ada |\n| S-12 | Alerts | P2 | **Done** — Ben |\n',
    ['5 | S-11 | Live prices | story | - | - | P1 | - | done', '6 | S-12 | Alerts | story | - | - | P2 | - | done'],
  ],
  [
    'an empty box in a cell, and work that was deleted',
    '## Backlog\n\n| Task | Status |\n|---|---|\n| Deploy | ❌ DELETED |\n| Network | ☐ → Sprint 3 |\n| Lint | ✅ Done |\n',
    [
      '5 | - | Deploy | task | - | - | - | - | cancelled',
      '6 | - | Network | task | - | - | - | - | todo',
      '7 | - | Lint | task | - | - | - | - | done',
    ],
  ],
  [
    'no people, though what they do stands beside them',
    '## Team\n\n| Agent | Role | Tasks |\n|---|---|---|\n| Ada | Lead | Planning, reviews |\n\n## Backlog\n\n| Task | Points |\n|---|---|\n| Import | 3 |\n',
    ['11 | - | Import | task | 3 | - | - | - | -'],
  ],
  [
    'the first word of a priority, whatever a bracket adds',
    '## Stories\n\n### SHOP-7: Export\n**Priority**: Medium (nice to have)\n',
    ['3 | SHOP-7 | Export | story | - | - | medium | - | -'],
  ],
  [
    'numbered headings of which most have an estimate are units all',
    '## Tasks\n\n### Phase 1: Import (US-40)\n\n#### 1.1 Read files\n- [ ] open\n- [ ] read\n\n#### 1.2 Unit tests\n- [ ] write\n- **Estimated:** 2 hours\n\n#### 1.3 Errors\n- [ ] tell\n- **Estimated:** 1 hour\n',
    [
      '5 | 1.1 | Read files | task | - | - | - | - | -',
      '9 | 1.2 | Unit tests | task | - | 2 | - | - | -',
      '13 | 1.3 | Errors | task | - | 1 | - | - | -',
    ],
  ],
  [
    'a heading of a backlog that opens a record of fields',
    '# Product backlog\n\n## Open items\n\n### Guided tour\n- Date: 2026-03-11\n- Area: onboarding\n- Goal: newcomers find their way\n- Notes:\n  - start small\n',
    ['5 | - | Guided tour | task | - | - | - | - | todo'],
  ],
  [
    'paragraphs that begin with ids of one kind, and what stands behind each',
    'U1 – Share a calendar\n\nState: done\n\n-a code opens it.\n\nU2 – Search\n\nState: in progress\n\nU3.    -   As a user I want to print. -  High.   -   The view is printed.\n',
    [
      '1 | U1 | Share a calendar | task | - | - | - | - | done',
      '7 | U2 | Search | task | - | - | - | - | in-progress',
      '11 | U3 | As a user I want to print. | story | - | - | high | - | -',
    ],
  ],
  [
    'what is handed out: who in front of the arrow, the work behind it',
    '# Sprint 1\n\n### Task 2: Mend the login timeout\n**Effort:** 2 hours\n\n## Strategy\n\n1. **test-engineer** → Mend the login timeout (Task 2)\n',
    ['3 | 2 | Mend the login timeout | task | - | 2 | - | test-engineer | -'],
  ],
  [
    'a table of ids and hours, with words and people told above it',
    '# 每日站会\n\n## 今日工作\n\n### 王小明（后端） — 5h\n\n* 完成价格索引（BE-15）\n\n### 李雷（前端） — 4h\n\n* 更新搜索页面（FE-13）\n\n## 任务状态\n\n| 任务 ID | 原预计 | 状态 |\n|---|---|---|\n| BE-15 | 4h | 进行中 |\n| FE-13 | 2h | 完成 |\n',
    [
      '17 | BE-15 | 完成价格索引 | task | - | 4 | - | 王小明 | in-progress',
      '18 | FE-13 | 更新搜索页面 | task | - | 2 | - | 李雷 | done',
    ],
  ],
  [
    'a word in front of the id in a heading',
    '## Objectives\n\n### Primary: SHOP-7 - Pay by card (7 pts)\n',
    ['3 | SHOP-7 | Pay by card | task | 7 | - | - | - | -'],
  ],
  [
    'one unit with the number of its heading and the id of the summary',
    '## Backlog\n\n### User Story 1: Pay by card\n**Story Points:** 3\n\n## Summary\n\n| Story | Title | Points |\n|---|---|---|\n| US-1 | Pay by card | 3 |\n',
    ['3 | US-1 | Pay by card | story | 3 | - | - | - | -'],
  ],
  [
    'points in front of the stories are no ids',
    '## Backlog\n\n| Points | Story |\n|---|---|\n| 8 | As a guest I want a table |\n| 5 | As a cook I want the menu |\n',
    [
      '5 | - | As a guest I want a table | story | 8 | - | - | - | -',
      '6 | - | As a cook I want the menu | story | 5 | - | - | - | -',
    ],
  ],
  [
    'words that come again and again sort the rows, and are no titles',
    '## Backlog\n\n| Issue | Component | Description |\n|---|---|---|\n| #4 | CORE | Load the settings |\n| #5 | CORE | Run the steps |\n| #6 | CORE | Keep secrets |\n| #7 | STORE | Write files |\n',
    [
      '5 | #4 | Load the settings | task | - | - | - | - | -',
      '6 | #5 | Run the steps | task | - | - | - | - | -',
      '7 | #6 | Keep secrets | task | - | - | - | - | -',
      '8 | #7 | Write files | task | - | - | - | - | -',
    ],
  ],
  [
    'the number of a tracker, and errors that are no bugs',
    '## Entregado\n\n### Issue #2 - Manejo de errores\n\ntexto\n\n### Issue #3 - Bug en totales\n\ntexto\n',
    [
      '3 | #2 | Manejo de errores | task | - | - | - | - | done',
      '7 | #3 | Bug en totales | bug | - | - | - | - | done',
    ],
  ],
  [
    'the end of a sentence behind an arrow names nobody',
    '## Done\n\n- Retries and a fallback Alpha → Beta.\n- Rate limits\n',
    [
      '3 | - | Retries and a fallback Alpha → Beta. | task | - | - | - | - | done',
      '4 | - | Rate limits | task | - | - | - | - | done',
    ],
  ],
  [
    'lists beneath the sprints of a plan without a title',
    '### Sprint 1: Setup\n**Goal**: run at all\n- Containers\n- Proxy\n\n### Sprint 2: Import\n**Goal**: first data\n- Upload\n- Parse\n\n### Sprint 3: Search\n**Goal**: find it\n- Index\n',
    ['3 | - | Containers', '4 | - | Proxy', '8 | - | Upload', '9 | - | Parse', '13 | - | Index'].map(
      (line) => `${line} | task | - | - | - | - | -`,
    ),
  ],
  [
    'a table of fields beneath the heading of a unit',
    '## Stories\n\n### US-7: Pay by card\n\n| Field | Value |\n|---|---|\n| Priority | High |\n| Points | 5 |\n| Owner | Ada |\n',
    ['3 | US-7 | Pay by card | story | 5 | - | high | Ada | -'],
  ],
  [
    'the same words are a unit each for teams side by side',
    '# Plan\n\n## Team Dock\n\n### Tasks\n- [ ] Write tests (2h)\n- [ ] Build berths (3h)\n\n## Team Crane\n\n### Tasks\n- [ ] Write tests (4h)\n- [ ] Build hooks (1h)\n',
    [
      '6 | - | Write tests | task | - | 2 | - | - | todo',
      '7 | - | Build berths | task | - | 3 | - | - | todo',
      '12 | - | Write tests | task | - | 4 | - | - | todo',
      '13 | - | Build hooks | task | - | 1 | - | - | todo',
    ],
  ],
  [
    'documents to write are work where they are part of the scope',
    '# Sprint 2 plan\n\n## Scope\n\n### Deployment\n- Sign-in\n\n### Documentation\n- A diagram for newcomers\n',
    ['6 | - | Sign-in | task | - | - | - | - | -', '9 | - | A diagram for newcomers | task | - | - | - | - | -'],
  ],
  [
    'a field beneath a heading that bears its id',
    '## Stories\n\n### 1. Export as CSV (6h)\n**Story**: #42 - Export as CSV\n**Points**: 5\n',
    ['3 | #42 | Export as CSV | story | 5 | 6 | - | - | -'],
  ],
]

describe('what shows a unit', () => {
  test.each(cases)('%s', (_, text, expected) => {
    expect(items(text)).toEqual(expected)
  })
})
