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
]

describe('what headings give to the units that they sort', () => {
  test.each(cases)('%s', (_, text, expected) => {
    expect(itemRows(text)).toEqual(expected)
  })
})
