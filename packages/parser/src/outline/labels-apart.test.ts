import { parseDocument } from '@sprint/parser'
import { expect, test } from 'vitest'

const sprintOf = (text: string) => parseDocument(text, { path: 'retro.md' }).sprint

const texts = (notes: readonly { readonly text: string }[]) => notes.map(({ text }) => text)

test('a bold line right beneath a list opens the next one', () => {
  const { lessons, checklist } = sprintOf(
    '# Retro\n\n**What went well?**\n- Pairing on\n  the printer driver\n**What went wrong?**\n- The stand\n❌ **Stop**\n- Late merges\n**Action items**\n- [ ] Buy paper\n',
  )
  expect(texts(lessons.wentWell)).toEqual(['Pairing on the printer driver'])
  expect(texts(lessons.toImprove)).toEqual(['The stand', 'Late merges'])
  expect(texts(lessons.actions)).toEqual(['Buy paper'])
  expect(checklist.total).toBe(1)
})

test('so does a label with a colon, also beneath nested entries', () => {
  const { lessons } = sprintOf(
    '# Retro\n\n## What went well\n- Pairing\n  - on the driver\nAction items:\n- Buy paper\n',
  )
  expect([texts(lessons.wentWell), texts(lessons.actions)]).toEqual([['Pairing'], ['Buy paper']])
})

test('a label right beneath a table is no row of it', () => {
  const { risks, items } = sprintOf(
    '# Plan\n\n| Task | Status |\n| --- | --- |\n| Print | done |\n**Risks:**\n- The paper is late\n',
  )
  expect(items.map(({ title }) => title)).toEqual(['Print'])
  expect(risks.map(({ title, source }) => [title, source.line])).toEqual([['The paper is late', 7]])
})

test('a line that goes on with an entry stays a part of it', () => {
  const { items } = sprintOf('# Plan\n\n## Tasks\n\n1. Print the tickets\n**Owner:** Ada\n2. Fold them,\nthen count\n')
  expect(items.map(({ title, owner }) => [title, owner])).toEqual([
    ['Print the tickets', 'Ada'],
    ['Fold them,', null],
  ])
})
