import { describe, expect, test } from 'vitest'
import { itemRows } from '../../../test/item-rows.js'

const cases: readonly (readonly [string, string, readonly string[]])[] = [
  [
    'tags between the id and the title sort the unit',
    '# Tasks\n\n- [ ] T001 [P] Create the folders\n- [ ] T002 [P] [US1] Add the model\n- [x] T003 Wire the routes\n',
    [
      '3 | T001 | Create the folders | task | - | - | - | - | todo',
      '4 | T002 | Add the model | task | - | - | - | - | todo',
      '5 | T003 | Wire the routes | task | - | - | - | - | done',
    ],
  ],
  [
    'a kind of work behind the number of a tracker',
    '# Sprint 4 report\n\n## Completed\n\n- #21 [Story] Log in lines (3 pts, Backend)\n- #22 [Bug] Lost mails (1 pt)\n',
    ['5 | #21 | Log in lines | story | 3 | - | - | - | done', '6 | #22 | Lost mails | bug | 1 | - | - | - | done'],
  ],
  [
    'the id in a title says more than the number of the issue',
    '# Sprint 3\n\n## Plan\n\n| Issue | Title | Owner |\n|---|---|---|\n| [#14](https://x.test/14) | [US04] - Book a berth | Ada |\n| [#15](https://x.test/15) | Write the guide | Ben |\n',
    ['7 | US04 | Book a berth | story | - | - | - | Ada | -', '8 | #15 | Write the guide | task | - | - | - | Ben | -'],
  ],
  [
    'pull requests with a heading each are units, and what refers to one is none',
    '# Sprint 2 report\n\n## Delivered\n\n### PR #14: Build pipeline ✅\n- **Merged:** yes\n- **Features:**\n  - Scans\n\n### PR #16: Mails ✅\n- **Merged:** yes\n- **Checked by:** Ada (PR #14)\n',
    ['5 | #14 | Build pipeline | task | - | - | - | - | done', '10 | #16 | Mails | task | - | - | - | - | done'],
  ],
  [
    'a limit of time is no estimate',
    '# Plan\n\n## Tasks\n\n- [ ] SHOP-1 Review (within 4 hours)\n- [ ] SHOP-2 Sync (every 5 min)\n- [ ] SHOP-3 Export (2 h)\n',
    [
      '5 | SHOP-1 | Review (within 4 hours) | task | - | - | - | - | todo',
      '6 | SHOP-2 | Sync (every 5 min) | task | - | - | - | - | todo',
      '7 | SHOP-3 | Export | task | - | 2 | - | - | todo',
    ],
  ],
  [
    'an estimate of a story without a unit is one in points',
    '# Plan\n\n## Sprint 1\n\n- **US-1.1: See the map (Est: 5)**\n  - Draw it\n- **US-1.2: Turn it (Est: 3 h)**\n  - Turn it left\n- **T-3: Paint it (Est: 2)**\n  - Paint it red\n',
    [
      '5 | US-1.1 | See the map | story | 5 | - | - | - | -',
      '7 | US-1.2 | Turn it | story | - | 3 | - | - | -',
      '9 | T-3 | Paint it | task | - | 2 | - | - | -',
    ],
  ],
]

describe('ids and what stands around them', () => {
  test.each(cases)('%s', (_, text, expected) => {
    expect(itemRows(text)).toEqual(expected)
  })
})
