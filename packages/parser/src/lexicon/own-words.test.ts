import { isOwnWords, type OwnWords, parseDocument, problemsOfWords } from '@sprint/parser'
import { expect, test } from 'vitest'

const words: OwnWords = {
  sections: { goal: ['north star'], 'went-well': ['sunny side'] },
  fields: { owner: ['captain'] },
  itemStatuses: { done: ['in the bag'] },
}
const text = `# Sprint 12

## North star

Guests book without an account.

## Sunny side

- Pairing on the checkout

## Tasks

| Task | Captain | Status |
|---|---|---|
| BOOK-1 Guest checkout | Ines | In the bag |
`

test('words of one’s own are read like those of a language', () => {
  const { sprint } = parseDocument(text, { path: 'sprint.md', words })
  expect(sprint.goal).toBe('Guests book without an account.')
  expect(sprint.lessons).toMatchObject({ wentWell: [{ text: 'Pairing on the checkout' }] })
  expect(sprint.items).toMatchObject([{ id: 'BOOK-1', owner: 'Ines', status: 'done' }])
})

test('they win over the words that come with the parser', () => {
  const redefined = { itemStatuses: { blocked: ['done'] } }
  const row = '# Sprint 12\n\n| ID | Task | Status |\n|---|---|---|\n| A-1 | Search | Done |\n'
  expect(parseDocument(row, { path: 'a.md', words: redefined }).sprint.items[0]?.status).toBe('blocked')
  expect(parseDocument(row, { path: 'a.md' }).sprint.items[0]?.status).toBe('done')
})

test('what cannot be used is told line by line', () => {
  expect(isOwnWords(words)).toBe(true)
  expect(problemsOfWords({ nothing: ['all clear'] })).toEqual([])
  expect(problemsOfWords('north star')).toEqual([expect.stringMatching(/^words: expected an object/)])
  const problems = problemsOfWords({
    section: {},
    sections: { goals: ['north star'], goal: 'north star' },
    fields: ['owner'],
    nothing: [''],
  })
  expect(problems).toEqual([
    expect.stringMatching(/^words\.section: unexpected key, expected one of sections, fields/),
    expect.stringMatching(/^words\.sections\.goals: unexpected key, expected one of goal, overview/),
    expect.stringMatching(/^words\.sections\.goal: expected a list/),
    expect.stringMatching(/^words\.fields: expected an object/),
    expect.stringMatching(/^words\.nothing: expected a list/),
  ])
})
