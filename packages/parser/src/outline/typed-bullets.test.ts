import { parseDocument } from '@sprint/parser'
import { expect, test } from 'vitest'

const sprintOf = (text: string) => parseDocument(text, { path: 'sprint.md' }).sprint

const texts = (notes: readonly { readonly text: string }[]) => notes.map(({ text }) => text)

test('lines with a typed bullet are the entries of lists, and a label between them opens the next', () => {
  const { lessons } = sprintOf(
    '# Retro\n\nWhat went well:\n    •   Pairing on **the driver**\n    •   The new\nstand\nWhat went wrong:\n    •   Late merges\n',
  )
  expect(texts(lessons.wentWell)).toEqual(['Pairing on the driver', 'The new stand'])
  expect(texts(lessons.toImprove)).toEqual(['Late merges'])
})

test('each stands on its line, and so does an id of its own', () => {
  const { items } = sprintOf('# Plan\n\n## Tasks\n\n● DK-1 Print the tickets (3 pts)\n● DK-2 `fold` them (2 pts)\n')
  expect(items.map(({ id, title, points, source }) => [id, title, points, source.line])).toEqual([
    ['DK-1', 'Print the tickets', 3, 5],
    ['DK-2', 'fold them', 2, 6],
  ])
})

test('a dash without a blank begins an entry too, with blank lines between or without', () => {
  const { blockers } = sprintOf(
    '# Daily\n\n## Blockers\n\n-The printer is out of paper\n-The stand is wet\n\n-No key\n',
  )
  expect(blockers.map(({ title, source }) => [title, source.line])).toEqual([
    ['The printer is out of paper', 5],
    ['The stand is wet', 6],
    ['No key', 8],
  ])
})

test('a number below zero, an option of a command and a dash within words begin none', () => {
  const { lessons } = sprintOf(
    '# Retro\n\n## What went well\n\n- Frost,\n-4 degrees,\n-o is an option,\nwell-known • and cold\n',
  )
  expect(texts(lessons.wentWell)).toEqual(['Frost, -4 degrees, -o is an option, well-known • and cold'])
})
