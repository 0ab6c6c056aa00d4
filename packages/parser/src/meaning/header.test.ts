import { parseDocument } from '@sprint/parser'
import { expect, test } from 'vitest'

const sprintOf = (text: string) => parseDocument(text, { path: 'sprint.md' }).sprint

test('a bold line with its value on the next one is a field', () => {
  const { id, lead } = sprintOf('# Weekly packet\n\n**Sprint Number**  \nSprint 7  \n\n**Scrum master**  \nAda Lowe\n')
  expect([id, lead]).toEqual(['7', 'Ada Lowe'])
})

test('titles of the same words with other numbers are of several sprints', () => {
  const plan = '\n\n## Goals\n- Search\n\n## Tasks\n- [ ] Index\n\n'
  const { id, goal } = sprintOf(`# Sprint 13 - Plan${plan}# Sprint 14 - Plan${plan}`)
  expect([id, goal]).toEqual([null, null])
})

test('a range under the title counts for more than a start in the last lines', () => {
  const { start, end } = sprintOf(
    '# Sprint 2 retrospective\n\n**Duration:** February 19 - February 27, 2026\n\n## What went well\n- Pairing\n\n---\n\n**Next sprint:** 3\n**Start:** March 2, 2026\n',
  )
  expect([start, end]).toEqual(['2026-02-19', '2026-02-27'])
})

test('a table of what came of the goals is no goal, and neither is a story', () => {
  const table = '| Goal | Target | Actual |\n|---|---|---|\n| Mails | HTML | Text |\n| Limits | 5 | 4 |\n'
  expect(sprintOf(`# Sprint 2 report\n\n## Sprint goals vs. results\n\n${table}`).goal).toBeNull()
  expect(
    sprintOf(
      '# Sprint 4 plan\n\n**US-1** As a buyer I want to pay by card. *(5 SP)*\n**US-2** As a clerk I want refunds. *(3 SP)*\n',
    ).goal,
  ).toBeNull()
})

test('points beneath a heading of tests count no tests', () => {
  const { tests } = sprintOf(
    '# Sprint 12 report\n\n### Story 12.5: End to end tests\n\n**Status**: Pending\n**Points**: 0/8 (0%)\n',
  )
  expect(tests).toEqual([])
})
