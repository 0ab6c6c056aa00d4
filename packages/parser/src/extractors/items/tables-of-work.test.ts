import { describe, expect, test } from 'vitest'
import { itemRows } from '../../../test/item-rows.js'

const cases: readonly (readonly [string, string, readonly string[]])[] = [
  [
    'a column of progress holds the statuses, where none is called so',
    '| Id | Description | Temps estimé | Avancement | Affectée à |\n|---|---|---|---|---|\n| T4 | Importer les factures | 1/2 j | Terminé | Ana |\n| T5 | Exporter les factures | 2 j | En cours | Ben |\n',
    [
      '3 | T4 | Importer les factures | task | - | 4 | - | Ana | done',
      '4 | T5 | Exporter les factures | task | - | 16 | - | Ben | in-progress',
    ],
  ],
  [
    'no column of progress in words',
    '## Tasks\n\n| ID | Task | Progress |\n|---|---|---|\n| T4 | Import | the half of it |\n| T5 | Export | still to be seen |\n',
    ['5 | T4 | Import | task | - | - | - | - | -', '6 | T5 | Export | task | - | - | - | - | -'],
  ],
  [
    'a number that counts the rows stands in front of the ids',
    '# Sprint backlog\n\n| # | ID | Story | Pts | Who |\n|---|---|---|---|---|\n| 1 | T0 | Set up the repository | 2 | Ada |\n| 2 | US1-A | Book a berth | 3 | Ben |\n| 3 | US1-B | Cancel a berth | 1 | Ben |\n\n## Days\n\n- [x] US1-A — Book a berth\n',
    [
      '5 | T0 | Set up the repository | story | 2 | - | - | Ada | -',
      '6 | US1-A | Book a berth | story | 3 | - | - | Ben | done',
      '7 | US1-B | Cancel a berth | story | 1 | - | - | Ben | -',
    ],
  ],
  [
    'a number that counts the rows stands in front of findings with ids',
    '# Sprint 9\n\n| # | Issue/Finding | Title | SP |\n|---|---|---|---|\n| 1 | H-06 | Workers cannot import | 5 |\n| 2 | H-07 | More flags | 8 |\n| 3 | — | Try it on ourselves | 3 |\n',
    [
      '5 | H-06 | Workers cannot import | task | 5 | - | - | - | -',
      '6 | H-07 | More flags | task | 8 | - | - | - | -',
      '7 | - | Try it on ourselves | task | 3 | - | - | - | -',
    ],
  ],
  [
    'the number is the id where the other column sorts the rows',
    '# Sprint 9\n\n| # | Epic | Story | Points |\n|---|---|---|---|\n| 31 | E1 | Rate a seller | 5 |\n| 32 | E1 | Rate a thing | 3 |\n',
    ['5 | 31 | Rate a seller | story | 5 | - | - | - | -', '6 | 32 | Rate a thing | story | 3 | - | - | - | -'],
  ],
]

const days: readonly (readonly [string, string, readonly string[]])[] = [
  [
    'a task for each day, with an estimate and a mark',
    '# Sprint 2\n\n## Tasks by day\n\n| Date | Task | Outcome | Estimate | Status |\n|---|---|---|---|---|\n| **5/1** | Paint the map | A whole town | 4h | ⏳ |\n| **5/2** | Teach the guards | They talk | 3h | ✅ |\n',
    ['7 | - | Paint the map | task | - | 4 | - | - | todo', '8 | - | Teach the guards | task | - | 3 | - | - | done'],
  ],
  [
    'no work in what was done day by day',
    '# Sprint 2\n\n## Tasks\n- [ ] Paint the map\n\n## Log\n\n| Date | Task | Notes |\n|---|---|---|\n| 5/1 | Painted the map | Took long |\n| 5/2 | Met the guards | All well |\n',
    ['4 | - | Paint the map | task | - | - | - | - | todo'],
  ],
  [
    'no work in goals that have a rank each',
    '# Sprint 2\n\n## Sprint goals\n\n| Goal | Criteria | Priority |\n|---|---|---|\n| First town | One can walk in it | P0 |\n| Sounds | One can hear it | P1 |\n\n## Tasks\n\n| Task | Estimate | Owner |\n|---|---|---|\n| Paint the map | 4h | Ada |\n',
    ['14 | - | Paint the map | task | - | 4 | - | Ada | -'],
  ],
  [
    'no work in rows that tell what each one has in all',
    '# Sprint 2\n\n### US-1: Log in (3 SP)\n\n### US-2: Draw the map (5 SP)\n\n## Who does what\n\n| Developer | Assigned stories | Story points |\n|---|---|---|\n| **Dev 1** | US-1, US-2 (50%) | 5 |\n| **Dev 2** | US-2 | 3 |\n',
    ['3 | US-1 | Log in | story | 3 | - | - | - | -', '5 | US-2 | Draw the map | story | 5 | - | - | - | -'],
  ],
  [
    'no work in rows that tell what each rank has in all',
    '# Sprint 2\n\n### US-1: Log in (3 SP)\n\n## Progress\n\n| Priority | Stories | Points |\n|---|---|---|\n| P0 | 2 | 13 |\n| High | 1 | 3 |\n',
    ['3 | US-1 | Log in | story | 3 | - | - | - | -'],
  ],
  [
    'numbers of a tracker behind the titles',
    '# Sprint 2\n\n## Board\n\n| Name/Team | Task | GitHub Issue | Doc | Expected finish |\n|---|---|---|---|---|\n| Pages | Draw the frame | [#24](https://x.test/24) | [N/A]() | 05-18 |\n| Server | Open a door | [#25](https://x.test/25) | [N/A]() | 05-15 |\n\n| User story | GitHub Issue | Status |\n|---|---|---|\n| See the logs | [#05](https://x.test/5) | In progress |\n',
    [
      '7 | #24 | Draw the frame | task | - | - | - | - | -',
      '8 | #25 | Open a door | task | - | - | - | - | -',
      '12 | #05 | See the logs | story | - | - | - | - | in-progress',
    ],
  ],
  [
    'no work in parts of the product and where they are found',
    '# Log\n\n## Done\n- Moved the server\n\n## Addresses\n\n| Component | Status | URL |\n|---|---|---|\n| Pages | ✅ Deployed | https://pages.test |\n| Server | ✅ Deployed | https://server.test |\n',
    ['4 | - | Moved the server | task | - | - | - | - | done'],
  ],
]

describe('tables of days, of goals, of people, of a tracker and of addresses', () => {
  test.each(days)('%s', (_, text, expected) => {
    expect(itemRows(text)).toEqual(expected)
  })
})

describe('tables of work', () => {
  test.each(cases)('%s', (_, text, expected) => {
    expect(itemRows(text)).toEqual(expected)
  })
})
