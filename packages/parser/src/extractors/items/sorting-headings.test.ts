import { describe, expect, test } from 'vitest'
import { itemRows } from '../../../test/item-rows.js'

const cases: readonly (readonly [string, string, readonly string[]])[] = [
  [
    'a rank in brackets is the priority that the words in front stand for',
    '# Sprint 4\n\n## Must-have stories (P0)\n- [x] **Story 1.1**: Sign in\n- [ ] **Story 1.2**: Sign out\n\n## High (P2 - before the release)\n- [ ] **Story 1.3**: Reset the password\n',
    [
      '4 | 1.1 | Sign in | story | - | - | P0 | - | done',
      '5 | 1.2 | Sign out | story | - | - | P0 | - | todo',
      '8 | 1.3 | Reset the password | story | - | - | P2 | - | todo',
    ],
  ],
  [
    'lists beneath sprints with a status, beside a section on all of them',
    '# Tracker\n\n## Overall progress\n- **Sprint 1**: done\n\n## Sprint 1: Foundation ✅\n**Status**: 100% complete\n- ✅ Project setup\n- ✅ Components\n\n## Sprint 2: Upload\n**Status**: not started\n- ⏳ Upload of files\n',
    [
      '8 | - | Project setup | task | - | - | - | - | done',
      '9 | - | Components | task | - | - | - | - | done',
      '13 | - | Upload of files | task | - | - | - | - | todo',
    ],
  ],
  [
    'what to look at in the middle of the sprint is no work of middle priority',
    '# Sprint 4\n\n## Work\n\n### High - today\n- [ ] Rank by place\n\n## How we work\n\n### Mid-sprint check (day 5)\n- Tests against targets\n- Risks of the release\n',
    ['6 | - | Rank by place | task | - | - | high | - | todo'],
  ],
  [
    'files that were touched, beneath a heading that sorts work',
    '# Status\n\n## In progress\n\n### Search\n- Rank by place\n\n### Files modified\n- `src/search.ts` - the new ranking\n- `src/index.ts`\n',
    ['6 | - | Rank by place | task | - | - | - | - | in-progress'],
  ],
  [
    'a number of priority with days in brackets is no unit, also where the sprint is spent on a topic',
    '# Two sprints\n\n### Sprint 1: Import\n\n#### Priority 1 (Days 1-3)\n- [ ] **Reader**\n  - Merge: both readers\n\n### Sprint 2: Performance and tests\n\n#### Priority 2 (Days 4-6)\n- [ ] **Cache**\n\n### Daily checklist\n- [ ] Run all tests\n',
    ['6 | - | Reader | task | - | - | P1 | - | todo', '12 | - | Cache | task | - | - | P2 | - | todo'],
  ],
  [
    'a number in front of the rank, and areas beneath it',
    '# Backlog\n\n## 1. Must\n\n### Platform\n- [ ] Open the door\n\n## 2. Should\n\n### Platform\n- [ ] Ring the bell\n\n## 3. Later\n- [ ] Paint the wall\n',
    [
      '6 | - | Open the door | task | - | - | must | - | todo',
      '11 | - | Ring the bell | task | - | - | should | - | todo',
      '14 | - | Paint the wall | task | - | - | - | - | todo',
    ],
  ],
  [
    'what epics a sprint works on, said in a field',
    '# Sprint 21\n\n**Goal:** Harden it\n**Epic(s):** Epic 14 (Hardening)\n\n## Tasks\n\n- [ ] T-1: Write the flags\n',
    ['8 | T-1 | Write the flags | task | - | - | - | - | todo'],
  ],
  [
    'an hourglass beneath what is under way',
    '# Status\n\n## In progress\n- ⏳ Pack the program\n\n## Next\n- ⏳ Sign it\n',
    ['4 | - | Pack the program | task | - | - | - | - | in-progress', '7 | - | Sign it | task | - | - | - | - | todo'],
  ],
  [
    'columns of a board with a remark behind a dash',
    '# Board\n\n## ✅ Done — all that shipped with the last two of our releases\n- Paint the map\n\n## Next — picked up once all of the above is out\n- Ring the bell\n\n## Later — sources that we may add\n- Read the tides\n\n## Icebox — for another day perhaps\n- Sell hats\n',
    [
      '4 | - | Paint the map | task | - | - | - | - | done',
      '7 | - | Ring the bell | task | - | - | - | - | todo',
      '10 | - | Read the tides | task | - | - | - | - | todo',
      '13 | - | Sell hats | task | - | - | - | - | -',
    ],
  ],
  [
    'a heading that holds all others ranks none of them',
    '# Centre\n\n## Critical: follow this\n\n### To do\n- Ring the bell\n\n### In progress\n- Paint the map\n',
    [
      '6 | - | Ring the bell | task | - | - | - | - | todo',
      '9 | - | Paint the map | task | - | - | - | - | in-progress',
    ],
  ],
]

describe('what headings give to the units that they sort', () => {
  test.each(cases)('%s', (_, text, expected) => {
    expect(itemRows(text)).toEqual(expected)
  })
})
