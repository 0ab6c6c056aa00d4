import { expect, test } from 'vitest'
import { readTailFields } from './read-tail-fields.js'

const isKey = (word: string) => ['Impact', 'Owner', 'Since'].includes(word)

test.each([
  ['The bank is down - Impact: HIGH', 'The bank is down', [['Impact', 'HIGH']]],
  [
    'The bank is down – Owner: Ada – Since: 2026-03-02',
    'The bank is down',
    [
      ['Owner', 'Ada'],
      ['Since', '2026-03-02'],
    ],
  ],
  ['Two things - one: both', 'Two things - one: both', []],
  ['Nothing behind', 'Nothing behind', []],
] as const)('%s', (text, words, fields) => {
  const read = readTailFields(text, isKey)
  expect(read.text).toBe(words)
  expect(read.fields.map(({ key, value }) => [key, value])).toEqual(fields)
})
