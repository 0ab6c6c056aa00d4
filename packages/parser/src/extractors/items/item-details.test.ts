import { parseDocument } from '@sprint/parser'
import { expect, test } from 'vitest'

const stepsOf = (text: string) =>
  parseDocument(text, { path: 'plan.md' }).sprint.items.map(({ id, steps, deliverables }) => ({
    id,
    steps: steps.map((step) => step.text),
    deliverables,
  }))

test('a branch with a colon is a step, unless its key is one of the fields of a unit', () => {
  const tree =
    'Look after the clocks\n├─ Measure the drift (limit: 2 seconds)\n├─ Import the dashboard: 14 panels\n├─ Write it down\n└─ Deliverable: clocks.md'
  expect(stepsOf(`# Plan\n\n## Tasks\n\n### Task 1.1: Clocks (2h)\n\n\`\`\`\n${tree}\n\`\`\`\n`)).toEqual([
    {
      id: '1.1',
      steps: ['Measure the drift (limit: 2 seconds)', 'Import the dashboard: 14 panels', 'Write it down'],
      deliverables: ['clocks.md'],
    },
  ])
})

test('a step that opens a list says what is in it', () => {
  expect(
    stepsOf(
      '# Plan\n\n## Tasks\n\n### Task 1.1: Clocks (2h)\n\n1. Note for each gate:\n   - its drift\n   - its firmware\n2. Sort them\n',
    ),
  ).toEqual([{ id: '1.1', steps: ['Note for each gate: its drift; its firmware', 'Sort them'], deliverables: [] }])
})

test('what a line right above a list calls it decides what its entries are', () => {
  const { items } = parseDocument(
    '# Plan\n\n## Tasks\n\n### Task 1.1: Clocks (2h)\n\n### Task 2.1: Gates (2h)\n\n**Owner:** Ada\n**Prerequisites:**\n- Task 1.1 is done\n- Keys at the desk\n\n**Steps:**\n- [ ] Open them\n',
    { path: 'plan.md' },
  ).sprint
  expect(items[1]).toMatchObject({ id: '2.1', owner: 'Ada', dependsOn: ['Task 1.1 is done', 'Keys at the desk'] })
  expect(items[1]?.steps.map(({ text }) => text)).toEqual(['Open them'])
})
