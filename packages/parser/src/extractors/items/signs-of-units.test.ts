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
    'a rank in front of a heading sorts it, and is no id',
    '# Sprint 3 report\n\n## Completed\n\n### ✅ P2: Faster search\n**Status:** COMPLETED\n\n1. **Index** (`index.ts`)\n   - smaller\n\n### ✅ P2: Cheaper builds\n**Status:** COMPLETED\n',
    ['5 | - | Faster search | task | - | - | P2 | - | done', '11 | - | Cheaper builds | task | - | - | P2 | - | done'],
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
