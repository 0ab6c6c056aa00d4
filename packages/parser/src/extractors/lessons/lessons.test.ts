import { describe, expect, test } from 'vitest'
import { parseDocument } from '../../parse-document.js'

const sprint = (text: string) => parseDocument(text, { path: 'sprint.md' }).sprint

/** What a document lists as lessons, each as `list: text (owner, due)`. */
function lessons(text: string): string[] {
  const { wentWell, toImprove, actions } = sprint(text).lessons
  return [
    ...wentWell.map((note) => `well: ${note.text}`),
    ...toImprove.map((note) => `improve: ${note.text}`),
    ...actions.map(({ text: words, owner, due }) => `action: ${words} (${owner ?? '-'}, ${due ?? '-'})`),
  ]
}

const cases: readonly (readonly [string, string, readonly string[]])[] = [
  [
    'headings only sort where every entry names an action',
    '# Sprint 3 retrospective\n\n## Action items\n\n### High priority\n- [x] **Action:** Add smoke tests\n  - **Owner:** Ada\n- [ ] **Action:** Cache the index\n  - **Owner:** Ben\n\n### Medium priority\n- [ ] **Action:** Trace requests\n  - **Owner:** Ada\n',
    ['action: Add smoke tests (Ada, -)', 'action: Cache the index (Ben, -)', 'action: Trace requests (Ada, -)'],
  ],
  [
    'labels of a numbered list are the columns of a retrospective',
    '# Report 4\n\n## 2. Retrospective\n\n1. **Appreciations:** Ada for the reviews.\n2. **Successes:** Released on time.\n3. **Failures:** Tests came late.\n4. **Barriers:** No keys for the shop.\n5. **What we should try next time:** Pair on tests.\n',
    [
      'well: Ada for the reviews.',
      'well: Released on time.',
      'improve: Tests came late.',
      'action: Pair on tests. (-, -)',
    ],
  ],
  [
    'labels without a colon hold what is nested beneath',
    '# Sprint 3 retrospective\n\n- Went well\n  - Pairing\n- Went badly\n  - Estimates\n',
    ['well: Pairing', 'improve: Estimates'],
  ],
  [
    'immediate actions are actions',
    '# Sprint 3 retrospective\n\n## Follow-up actions\n\n### Immediate actions (next 24 hours)\n- Tag the release\n\n### Long-term actions\n- Split the monolith\n',
    ['action: Tag the release (-, -)', 'action: Split the monolith (-, -)'],
  ],
  [
    'who and when behind an action are no part of it',
    '# Retrospective\n\n## Actions\n\n- Pair on reviews - Owner: Ada - Due: Friday\n',
    ['action: Pair on reviews (Ada, Friday)'],
  ],
  [
    'what was hard in one story is told of the story',
    '# Sprint 3 retrospective\n\n## What went well\n- Pairing\n\n## Stories\n\n### Story 1.1: Import\n- **Points:** 5\n- **Challenges:** Odd encodings\n',
    ['well: Pairing'],
  ],
  [
    'challenges and improvements of one feature are no look back',
    '# Sprint backlog\n\n## Sprint 2\n\n### Feature 1: Voice notes\n**Status**: Open\n\n**Improvements**:\n- More languages\n\n**Challenges**:\n- Noise\n',
    [],
  ],
  [
    'faster pages are an achievement, nothing to do',
    '# Sprint 3 report\n\n## Achievements\n\n### Performance improvements\n- **Pages:** 40 % faster\n',
    [],
  ],
  [
    'what was hard, and what is done differently next time',
    '# Retro\n\n## What was challenging\n- Slow builds\n\n## What we are doing differently in sprint 2\n- Cache\n\n## Actionable commitments\n- Talk more\n',
    ['improve: Slow builds', 'action: Cache (-, -)', 'action: Talk more (-, -)'],
  ],
  [
    'a heading of quality beneath what went well sorts it',
    '# Retro\n\n## What went well\n\n### Code quality\n- No warnings\n\n### Team collaboration\n- Clear handovers\n',
    ['well: No warnings', 'well: Clear handovers'],
  ],
  [
    'a label right above a list says more than the heading around both',
    '# Retro\n\n## What went well\n\n- Pairing\n\nActions:\n\n- Buy paper\n',
    ['well: Pairing', 'action: Buy paper (-, -)'],
  ],
  [
    'wins in a plan are hoped for',
    '# Sprint 4 plan\n\n## Goal\nFaster pages\n\n## Stories\n- [ ] SHOP-1: Cache (3 pts)\n\n## Expected outcomes\n\n### Maintenance wins\n- One cache for all\n\n## When stuck\n\n**Quick wins:**\n\n- Write one test\n',
    [],
  ],
  [
    'what a plan tells of the sprint before is a look back',
    '# Sprint 4 plan\n\n## Stories\n- [ ] SHOP-1: Cache (3 pts)\n\n## From last sprint\n\n### Wins\n- Pairing\n\n### To improve\n- Estimates\n',
    ['well: Pairing', 'improve: Estimates'],
  ],
  [
    'an option to go on is proposed, not learned',
    '# Sprint 3 report\n\n## Recommendations\n\n### Option A: Continue the sprint (4 hours)\n1. Mend the build\n\n### Option B: Stop here\n- Ship what is there\n',
    [],
  ],
  [
    'what was learned in between is nothing to improve',
    '# Retrospettiva sprint 3\n\n### Cosa poteva essere migliorato\n- Le stime\n\n#### Lezioni imparate\n- Django\n',
    ['improve: Le stime'],
  ],
]

describe('lessons', () => {
  test.each(cases)('%s', (_, text, expected) => {
    expect(lessons(text)).toEqual(expected)
  })
})

test('the goals that were planned are the goal, not those that were reached', () => {
  const text =
    '# Sprint 3 retrospective\n\n## Sprint goals review\n\n### Planned goals\n- Fast search\n- Safe login\n\n### Achieved goals\n- Search in 20 ms\n'
  expect(sprint(text).goal).toBe('Fast search; Safe login')
})

test('a status of another sprint is none of this one', () => {
  const text =
    '# Sprint backlog\n\n## Sprint 2\n\n- [ ] SHOP-1 Import (3 pts)\n\n## Sprint 3\n\n- [ ] SHOP-2 Export (3 pts)\n\n---\n\n**Sprint 1 status**: done\n'
  expect(sprint(text).status).toBeNull()
})

test('a document that begins with one of several sprints has no title', () => {
  const plan = sprint('### Sprint 1: Setup\n- a\n\n### Sprint 2: Import\n- b\n\n### Sprint 3: Search\n- c\n')
  expect([plan.title, plan.id, plan.goal]).toEqual([null, null, null])
})

test('who does an action and until when stands behind it or in columns of any language, its status in words of the model', () => {
  const behind = sprint(
    '# Retrospective\n\n## Action items\n\n- [ ] Order a phone - Ada Byron - Due: 2026-02-06\n- [x] Draw - erase - Due: 2026-02-07\n',
  )
  expect(behind.lessons.actions.map(({ text, owner, due, status }) => [text, owner, due, status])).toEqual([
    ['Order a phone', 'Ada Byron', '2026-02-06', 'todo'],
    ['Draw - erase', null, '2026-02-07', 'done'],
  ])
  const table =
    '# Retrospektive\n\n## Maßnahmen\n\n| Maßnahme | Verantwortlich | Bis | Status |\n|---|---|---|---|\n| Telefon bestellen | Ada | 21.09.2026 | Offen |\n'
  expect(sprint(table).lessons.actions.map(({ owner, due, status }) => [owner, due, status])).toEqual([
    ['Ada', '21.09.2026', 'todo'],
  ])
})
