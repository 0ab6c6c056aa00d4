import { describe, expect, test } from 'vitest'
import { itemRows } from '../../../test/item-rows.js'

const cases: readonly (readonly [string, string, readonly string[]])[] = [
  [
    'what is started and what is done',
    '# Sprint 2\n\n## Backlog\n\n| Task | Task points | Who | Started | Completed |\n|---|---|---|---|---|\n| Log in | 8 | Ada, Ben | ✔️ | ✔️ |\n| Draw the map | 5 | Cleo | ✔️ | — |\n| Play sounds | 3 | Cleo | — | — |\n',
    [
      '7 | - | Log in | task | 8 | - | - | Ada, Ben | done',
      '8 | - | Draw the map | task | 5 | - | - | Cleo | in-progress',
      '9 | - | Play sounds | task | 3 | - | - | Cleo | -',
    ],
  ],
  [
    'one column for each status',
    '# Sprint 2\n\n| ID | Task | To do | Doing | Done |\n|---|---|---|---|---|\n| T-1 | Log in | | | x |\n| T-2 | Draw the map | | x | |\n| T-3 | Play sounds | x | | |\n',
    [
      '5 | T-1 | Log in | task | - | - | - | - | done',
      '6 | T-2 | Draw the map | task | - | - | - | - | in-progress',
      '7 | T-3 | Play sounds | task | - | - | - | - | todo',
    ],
  ],
  [
    'no work in requirements that are met or not',
    '# Abschlussbericht\n\n## Was verlangt war\n\n| Anforderung | Erfüllt? | Anmerkung |\n|---|---|---|\n| Ein Problem vieler | ✅ | Siehe oben |\n| Bilder der Seiten | ✅ | Im Anhang |\n',
    [],
  ],
]

describe('columns that are ticked', () => {
  test.each(cases)('%s', (_, text, expected) => {
    expect(itemRows(text)).toEqual(expected)
  })
})
