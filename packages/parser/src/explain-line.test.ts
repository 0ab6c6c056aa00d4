import { expect, test } from 'vitest'
import { explainLine } from './explain-line.js'

const plan = `# Sprint 12

## Stories

### SHOP-1: Card form (5 pts)

Some words about cards.

## Risks

- The bank may answer late (high)

\`\`\`
make
\`\`\`
`
const explain = (line: number) => explainLine(plan, { path: 'plan.md', line })

test('names the extractor that took a line, what it made of it, and the evidence', () => {
  const explanation = explain(5)
  expect(explanation).toMatchObject({
    structure: 'heading',
    headings: ['Sprint 12', 'Stories', 'SHOP-1: Card form (5 pts)'],
  })
  expect(explanation.takenBy.map(({ extractor }) => extractor)).toContain('items')
  expect(explanation.takenBy.find(({ extractor }) => extractor === 'items')?.values).toMatchObject([
    { id: 'SHOP-1', points: 5 },
  ])
  expect(explanation.evidence).toEqual([
    { what: 'id', weight: 3 },
    { what: 'points', weight: 3 },
  ])
  expect(explanation.reason).toBeNull()
})

test('says why nobody took a line', () => {
  expect(explain(7)).toMatchObject({
    structure: 'paragraph',
    takenBy: [],
    weight: 0,
    reason: expect.stringContaining('section about items'),
  })
  expect(explain(14)).toMatchObject({ structure: 'code', reason: expect.stringContaining('code block') })
  expect(explain(2)).toMatchObject({ structure: 'blank', reason: 'The line carries no content' })
})

test('answers for a line that the file does not have', () => {
  expect(explain(400)).toMatchObject({ text: '', structure: 'blank', takenBy: [] })
})
