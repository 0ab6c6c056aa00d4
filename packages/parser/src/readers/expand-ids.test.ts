import { expect, test } from 'vitest'
import { lexiconFor } from '../lexicon/index.js'
import { expandIds } from './expand-ids.js'

const lexicon = lexiconFor('')

test.each([
  ['EXP-005~008', ['EXP-005', 'EXP-006', 'EXP-007', 'EXP-008']],
  ['AB4-9–11', ['AB4-9', 'AB4-10', 'AB4-11']],
  ['EXP-5 to EXP-7', ['EXP-5', 'EXP-6', 'EXP-7']],
  ['T3..T5', ['T3', 'T4', 'T5']],
  ['#3 bis #4', ['#3', '#4']],
  ['Phase 1 – Phase 2', ['Phase 1', 'Phase 2']],
  ['EXP-5', ['EXP-5']],
  ['EXP-5 to SHOP-7', ['EXP-5 to SHOP-7']],
  ['EXP-8~5', ['EXP-8~5']],
  ['EXP-1~400', ['EXP-1~400']],
  ['EXP-5~7 context', ['EXP-5~7 context']],
  ['US-1-3', ['US-1-3']],
])('%j', (text, ids) => {
  expect(expandIds(text, lexicon)).toEqual(ids)
})
