import { describe, expect, test } from 'vitest'
import { itemRows } from '../../../test/item-rows.js'

const cases: readonly (readonly [string, string, readonly string[]])[] = [
  [
    'counted headings of which most tell how urgent they are',
    '# Sprint 2\n\n## Parts of the engine\n\n### 1. Margins ✅\n\n**Priority:** P2 | **Impact:** Medium\n\nScale it.\n\n### 2. Tuning ✅\n\n**Priority:** P3 | **Impact:** Low\n\nTry it:\n- a\n- b\n',
    ['5 | - | Margins | task | - | - | P2 | - | done', '11 | - | Tuning | task | - | - | P3 | - | done'],
  ],
  [
    'a heading of nothing but a rank gives it to the boxes beneath',
    '# Test report\n\n## Action items\n\n### Priority 1 - Critical (today)\n- [ ] Mend the tests\n\n### Priority 2 - High (this week)\n- [ ] Add a mock\n',
    [
      '6 | - | Mend the tests | task | - | - | critical | - | todo',
      '9 | - | Add a mock | task | - | - | high | - | todo',
    ],
  ],
  [
    'a track with hours of its own is a unit, a phase is none',
    '# Kickoff\n\n## Phase 1: Start (6 h)\n\n### Track A: Voice ⏱️ 2h\n\n| ID | Task | Duration |\n|---|---|---|\n| 0.A.1 | Record | 30min |\n| 0.A.2 | Play | 1h |\n',
    [
      '5 | A | Voice | epic | - | 2 | - | - | -',
      '9 | 0.A.1 | Record | task | - | 0.5 | - | - | -',
      '10 | 0.A.2 | Play | task | - | 1 | - | - | -',
    ],
  ],
  [
    'a story with a dotted number is one wherever it is spoken of',
    '# Sprint 12 report\n\n## Achievements\n\n1. ✅ **Story 12.2 Complete**: Versions (8 points)\n\n## Stories\n\n### Story 12.2: Data versions (8 points)\n\n**Status**: Done\n\n### Story 12.3: Services (5 points)\n\n**Status**: Pending\n',
    ['9 | 12.2 | Data versions | story | 8 | - | - | - | done', '13 | 12.3 | Services | story | 5 | - | - | - | todo'],
  ],
  [
    'stories get the total of their tasks as hours, and their owner where they are handed out by number',
    '# Sprint 3 plan\n\n## Task listing\n\n### User story 1: Review edits\n\nTasks:\n\n- Diffs (4h)\n- Prompt (3h)\n\n**Total for user story 1: 7 hours**\n\n### User story 2: Watch tokens\n\nTasks:\n\n- List (2h)\n\n**Total for user story 2: 2 hours**\n\n## Assignment\n\n- Ada Lowe: User story 1\n- Ben Orr: User story 2\n',
    [
      '5 | 1 | Review edits | story | - | 7 | - | Ada Lowe | -',
      '14 | 2 | Watch tokens | story | - | 2 | - | Ben Orr | -',
    ],
  ],
  [
    'what is nested beneath a story is no work of its own where a list of tasks stands beside it',
    '# Sprint 14 plan\n\n## Stories\n\n1. **As a buyer I want to pay by card.**\n   - A form opens.\n\n## Tasks\n\n- [ ] Build the form\n',
    [
      '5 | - | As a buyer I want to pay by card. | story | - | - | - | - | -',
      '10 | - | Build the form | task | - | - | - | - | todo',
    ],
  ],
  [
    'the field that names the sprint names no unit',
    '# Sprint backlog\n\n**Sprint:** Epic 11\n\n| Story ID | Title | Status |\n|---|---|---|\n| 11-1 | Build | todo |\n',
    ['7 | 11-1 | Build | story | - | - | - | - | todo'],
  ],
  [
    'numbered headings that are ticked off hold their steps, headings that are not only sort what is beneath',
    '# Progress\n\n## Completed tasks\n\n### 1. Harbour map ✅\n- [x] Draw it\n- [x] Print it\n\n### 2. Export ✅\n- [x] As text\n- [x] Into a table\n',
    ['5 | - | Harbour map | task | - | - | - | - | done', '9 | - | Export | task | - | - | - | - | done'],
  ],
  [
    'boxes beneath headings without a tick are the work',
    '# Progress\n\n## Completed tasks\n\n### 1. Server\n- [x] Draw it\n- [x] Print it\n\n### 2. Client\n- [x] As text\n- [x] Into a table\n',
    [
      '6 | - | Draw it | task | - | - | - | - | done',
      '7 | - | Print it | task | - | - | - | - | done',
      '10 | - | As text | task | - | - | - | - | done',
      '11 | - | Into a table | task | - | - | - | - | done',
    ],
  ],
  [
    'an epic without an id or details of its own only groups its stories',
    '# Backlog\n\n## Stories by rank\n\n### Epic: Log in\n\n#### US-1: Ask for a password\n**Points:** 3\n\n### Epic 2: Sell berths\n\n#### US-2: Show a price\n**Points:** 5\n',
    [
      '7 | US-1 | Ask for a password | story | 3 | - | - | - | -',
      '10 | 2 | Sell berths | epic | - | - | - | - | -',
      '12 | US-2 | Show a price | story | 5 | - | - | - | -',
    ],
  ],
  [
    'figures of the sprint are no units',
    '# Backlog\n\n## Stories\n\n- US-1: Ask for a password (3 SP)\n\n## Metrics of the sprint\n\n### Burndown\n- **Points in all:** 80 SP\n- **Daily capacity:** 16 SP\n',
    ['5 | US-1 | Ask for a password | story | 3 | - | - | - | -'],
  ],
  [
    'deliverables that are counted in headings, whatever their words',
    '# Status\n\n## Sprint 2 - Launch\n\n**Deliverables:**\n\n#### 1. Page of the harbour\n- **File:** `harbour.ts`\n- **Features:**\n  - Shows the berths\n\n#### 2. Summary of blockers\n- **File:** `blockers.ts`\n\n#### 3. Test runner\n- **File:** `runner.ts`\n',
    [
      '7 | - | Page of the harbour | task | - | - | - | - | -',
      '12 | - | Summary of blockers | task | - | - | - | - | -',
      '15 | - | Test runner | task | - | - | - | - | -',
    ],
  ],
]

describe('headings of work', () => {
  test.each(cases)('%s', (_, text, expected) => {
    expect(itemRows(text)).toEqual(expected)
  })
})
