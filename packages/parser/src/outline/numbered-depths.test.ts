import { expect, test } from 'vitest'
import { parseDocument } from '../parse-document.js'

/** The items of a document, each with its line. */
function items(text: string): string[] {
  return parseDocument(text, { path: 'sprint.md' }).sprint.items.map(({ source, title }) => `${source.line} ${title}`)
}

const PARTS = `# Sprint 3

## 5. Backlog of the sprint

## 5.1 Foundation

- [ ] Name the modules
- [ ] Agree on errors

## 5.2 Signing in

- [ ] Sign in with a code
- [ ] Sign out

## 6. Readiness

## 6.1 Before the demo

- [ ] The room is booked
`

test('headings with the same marks stand beneath the one whose number theirs begins with', () => {
  expect(items(PARTS)).toEqual(['7 Name the modules', '8 Agree on errors', '12 Sign in with a code', '13 Sign out'])
  expect(items(PARTS.replace(/^## (?=\d\.\d)/gm, '### '))).toEqual(items(PARTS))
})

test('numbers that go on leave headings side by side', () => {
  const text = '# Sprint 3\n\n## 1. Done\n\n- [x] Price list\n\n## 2. Readiness\n\n- [ ] The room is booked\n'
  expect(items(text)).toEqual(['5 Price list'])
})

test('a bold label right above headings says what they are about, as a heading would', () => {
  const text = (label: string) =>
    `# Sprint 3\n\n## Week 1\n\n${label}\n\n#### Price list\n- **Owner:** Ada\n\n#### Bills\n- **Owner:** Ben\n`
  expect(items(text('**Tasks:**'))).toEqual(['7 Price list', '10 Bills'])
  expect(items(text('**Tasks:**'))).toEqual(items(text('### Tasks')))
})
