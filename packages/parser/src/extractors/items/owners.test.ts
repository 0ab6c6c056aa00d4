import { describe, expect, test } from 'vitest'
import { itemRows } from '../../../test/item-rows.js'

const cases: readonly (readonly [string, string, readonly string[]])[] = [
  [
    'names in front of the entries of one list and of the next',
    '# Team status\n\n## Week 3\n* Done:\n  * Ada: Built the index\n  * Ben: Drew the login page\n* Next tasks:\n  * Ada: Write tests\n  * Ben: Write tests\n',
    [
      '5 | - | Built the index | task | - | - | - | Ada | done',
      '6 | - | Drew the login page | task | - | - | - | Ben | done',
      '8 | - | Write tests | task | - | - | - | Ada | todo',
      '9 | - | Write tests | task | - | - | - | Ben | todo',
    ],
  ],
  [
    'names in bold, said to be those of the team',
    '# Sprint 3\n\n**Team:** Ada, Ben\n\n## To do\n- **Ada**: Build the index\n- **Ben**: Draw the login page\n',
    [
      '6 | - | Build the index | task | - | - | - | Ada | todo',
      '7 | - | Draw the login page | task | - | - | - | Ben | todo',
    ],
  ],
  [
    'no names that stand in front of one list alone',
    '# Sprint 3\n\n## To do\n- Redis: keep sessions\n- Postgres: move the orders\n',
    [
      '4 | - | Redis: keep sessions | task | - | - | - | - | todo',
      '5 | - | Postgres: move the orders | task | - | - | - | - | todo',
    ],
  ],
  [
    'a table of what each one did and plans, with the numbers of a tracker',
    '# Meeting\n\n| Name | Done today | Planned for tomorrow |\n|---|---|---|\n| Ada | [#21 Draw the pages](https://example.org/21) | #19 Read the code |\n| Ben | #37 Tidy up #40 Sort | #38 Write it down, #40 Sort |\n',
    [
      '5 | #21 | Draw the pages | task | - | - | - | Ada | done',
      '5 | #19 | Read the code | task | - | - | - | Ada | todo',
      '6 | #37 | Tidy up | task | - | - | - | Ben | done',
      '6 | #40 | Sort | task | - | - | - | Ben | todo',
      '6 | #38 | Write it down | task | - | - | - | Ben | todo',
    ],
  ],
  [
    'a part of the document that is for one developer, whose role it tells',
    '# Sprint 3\n\n## Developer A: Data\n\n**Role:** Data specialist\n\n### Objectives\n\n#### PRIORITY 1: Mend the seeds\n\n#### PRIORITY 2: Sum up\n\n## Developer B: All pages\n\n**Role:** Designer\n\n### Objectives\n\n#### PRIORITY 1: Draw the pages\n',
    [
      '9 | 1 | Mend the seeds | other | - | - | P1 | Developer A | -',
      '11 | 2 | Sum up | other | - | - | P2 | Developer A | -',
      '19 | 1 | Draw the pages | other | - | - | P1 | Developer B | -',
    ],
  ],
  [
    'roles beneath a heading that sorts by who does it',
    '# Daily 3 March\n\n## Asignaciones por agente\n\n### Integration Specialist\n- Conectar los servicios\n\n### Testing Engineer\n- Ampliar la cobertura\n\n## Tasks by area\n\n### Payment Module\n- Refunds\n',
    [
      '6 | - | Conectar los servicios | task | - | - | - | Integration Specialist | -',
      '9 | - | Ampliar la cobertura | task | - | - | - | Testing Engineer | -',
      '14 | - | Refunds | task | - | - | - | - | -',
    ],
  ],
]

describe('who does a unit of work', () => {
  test.each(cases)('%s', (_, text, expected) => {
    expect(itemRows(text)).toEqual(expected)
  })
})
