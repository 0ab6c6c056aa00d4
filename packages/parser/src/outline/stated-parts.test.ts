import { parseDocument } from '@sprint/parser'
import { expect, test } from 'vitest'

const HEAD = '---\nkind: final\nlang: en\ntitle: "Sprint 31"\ndate: 2026-05-15\n---\n\n# Sprint 31\n\n'
const PARTS = `## Decisions

| Decision | Outcome | Decided by |
| --- | --- | --- |
| Sell couchettes abroad? | NO-GO | Milan Reyes |

## Next steps

- [ ] Call the printers

<!-- sprint:notes -->
- [ ] Ask the stations 🚂 again
<!-- /sprint:notes -->
`

const itemsOf = (text: string) => parseDocument(text, { path: 'report.md' }).sprint.items.map(({ title }) => title)

test('what a report has worked out is not read as work a second time, what people noted there is', () => {
  expect(itemsOf(HEAD + PARTS)).toEqual(['Ask the stations 🚂 again'])
})

test('any other document is read to its end', () => {
  expect(itemsOf(`# Sprint 31\n\n${PARTS}`)).toEqual(['Call the printers', 'Ask the stations 🚂 again'])
})

test('a decision of a report is read with who took it', () => {
  const { decisions } = parseDocument(HEAD + PARTS, { path: 'report.md' }).sprint
  expect(decisions).toMatchObject([
    { question: 'Sell couchettes abroad?', outcome: 'no-go', chosen: null, by: 'Milan Reyes' },
  ])
})

test('the one unit of work in a table tells nothing of the sprint, and a row of a gate is no work', () => {
  const { status, items, gates } = parseDocument(
    `# Sprint 31

## Work items

| ID | Title | Owner | Status |
| --- | --- | --- | --- |
| NT-1 | Choose a berth | Vesna Kolar | Done |

## Quality gates

| ID | Gate | Due | State |
| --- | --- | --- | --- |
| G1 | Load test | 2026-05-13 | Passed |
`,
    { path: 'plan.md' },
  ).sprint
  expect([status, items.length, gates.length]).toEqual([null, 1, 1])
})
