import { parseDocument } from '@sprint/parser'
import { expect, test } from 'vitest'

const sprintOf = (text: string) => parseDocument(text, { path: 'sprint.md' }).sprint

const blockersOf = (text: string) => sprintOf(text).blockers.map(({ title }) => title)

test('a day spent on documentation has blockers like any other', () => {
  expect(
    blockersOf(
      '# Daily log\n\n## Day 12 (Feb 1): Pages\n- **@QA**: Looked\n\n## Day 13-14 (Feb 2-3): Testing & Documentation\n- **@QA**: Ran it\n- **Blockers**: Small repairs\n',
    ),
  ).toEqual(['Small repairs'])
})

test('what is done already is no risk', () => {
  const { risks } = sprintOf(
    '# Report\n\n## Risk assessment\n\n### Low risk ✅\n- **Schema layer**: Complete and tested\n\n### Medium risk\n- **Speed**: Routes may be slow\n',
  )
  expect(risks.map(({ title, level }) => [title, level])).toEqual([['Speed', 'medium']])
})

test('neither is a sentence that there is none, nor is a blocker one that all are resolved', () => {
  const { risks, blockers } = sprintOf(
    '# Report\n\n## Risk assessment\n\n### High risk\n- **None identified** at this time\n\n## Blockers\n\n- Resolved all issues\n',
  )
  expect([risks, blockers]).toEqual([[], []])
})
