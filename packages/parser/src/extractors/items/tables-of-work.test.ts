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
]

describe('tables of work', () => {
  test.each(cases)('%s', (_, text, expected) => {
    expect(itemRows(text)).toEqual(expected)
  })
})
