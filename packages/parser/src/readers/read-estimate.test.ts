import { expect, test } from 'vitest'
import { lexiconFor } from '../lexicon/index.js'
import { readEstimate } from './read-estimate.js'

const lexicon = lexiconFor('en')

test.each([
  ['1/2 day', 4],
  ['3/4 day', 6],
  ['1/16 day', 0.5],
  ['1/4 h', 0.25],
])('%s is a part of one', (text, hours) => {
  expect(readEstimate(text, lexicon)?.hours).toBe(hours)
})

test.each(['6/8 h', '2/5 days', '3/8 h'])('%s tells how much of the whole is done, and is no estimate', (text) => {
  expect(readEstimate(text, lexicon)).toBeUndefined()
})
