import { describe, expect, test } from 'vitest'
import { itemRows } from '../../../test/item-rows.js'

const cases: readonly (readonly [string, string, readonly string[]])[] = [
  [
    'headings of nothing but a rank sort plain lists',
    "# Release plan\n\n## Must have\n- Log in by mail\n\n## Could have\n- Pictures of users\n\n## Won't have (this time)\n- A native app\n",
    [
      '4 | - | Log in by mail | task | - | - | must | - | -',
      '7 | - | Pictures of users | task | - | - | could | - | -',
      '10 | - | A native app | task | - | - | wont | - | -',
    ],
  ],
  [
    'beneath criteria such headings sort those',
    '# Release plan\n\n## Success criteria\n\n### Must have\n- No open bugs\n\n### Should have\n- Fast pages\n\n## Tasks\n- Log in by mail\n',
    ['12 | - | Log in by mail | task | - | - | - | - | -'],
  ],
  [
    'a story in bold, and not what its criteria list',
    '# Sprint 4\n\n## User stories\n\n**As a buyer, I want to pay by card, so that I need no cash.**\nAcceptance criteria:\n- A form opens\n\n**As a clerk, I want refunds, so that buyers come back.**\nAcceptance criteria:\n- A mail is sent\n',
    [
      '5 | - | As a buyer, I want to pay by card, so that I need no cash. | story | - | - | - | - | -',
      '9 | - | As a clerk, I want refunds, so that buyers come back. | story | - | - | - | - | -',
    ],
  ],
  [
    'where nothing else lists work, the hours of a day do',
    '# Tuesday\n\n## Schedule\n- 09:00–11:00 Wire up the form\n- 11:00–12:30: Review the export\n',
    ['4 | - | Wire up the form | task | - | - | - | - | -', '5 | - | Review the export | task | - | - | - | - | -'],
  ],
  [
    'hours beside work are appointments',
    '# Tuesday\n\n## Tasks\n- [ ] Wire up the form\n\n## Schedule\n- 09:00–11:00 Planning\n- 11:00–12:30 Review\n',
    ['4 | - | Wire up the form | task | - | - | - | - | todo'],
  ],
  [
    'rows that a template left to fill in are none',
    '# Sprint 9\n\n| ID | Story | Points | Owner |\n|---|---|---|---|\n| US-1 | Pay by card | 3 | Ada |\n| US-2 | [Story title] | [X] | [Name] |\n| US-XX | ... | - | - |\n',
    ['5 | US-1 | Pay by card | story | 3 | - | - | Ada | -'],
  ],
  [
    'a table of reviews refers to stories by their numbers',
    '# Progress\n\n| Story ID | Title | Status | Points | Started | Completed |\n|---|---|---|---|---|---|\n| 1.1 | Pay by card | Done | 8 | 2024-01-15 | 2024-01-16 |\n| 1.2 | Refunds | Done | 5 | 2024-01-15 | 2024-01-16 |\n\n| PR # | Story | Status |\n|---|---|---|\n| #12 | 1.1 | Approved |\n| #13 | 1.2 | Approved |\n',
    ['5 | 1.1 | Pay by card | story | 8 | - | - | - | done', '6 | 1.2 | Refunds | story | 5 | - | - | - | done'],
  ],
  [
    'work that is handed out may be called like a field',
    '# Audit\n\n**Domains:**\n1. Dependencies - Person A (1 hour)\n2. Headers - Person B (2 hours)\n3. Logins - Person A (2 hours)\n',
    [
      '4 | - | Dependencies | task | - | 1 | - | Person A | -',
      '5 | - | Headers | task | - | 2 | - | Person B | -',
      '6 | - | Logins | task | - | 2 | - | Person A | -',
    ],
  ],
  [
    'short titles are counted once',
    '# Sprint 4\n\n## Sprint backlog\n\n### High priority\n1. Log in\n2. Refund\n',
    ['6 | - | Log in | task | - | - | high | - | -', '7 | - | Refund | task | - | - | high | - | -'],
  ],
]

describe('lists and tables of work', () => {
  test.each(cases)('%s', (_, text, expected) => {
    expect(itemRows(text)).toEqual(expected)
  })
})
