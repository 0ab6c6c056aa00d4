import { describe, expect, test } from 'vitest'
import { itemRows } from '../../../../test/item-rows.js'

/** The only item of a list of stories, without its line. */
const story = (entry: string) => itemRows(`# Sprint 2\n\n## Stories\n- ${entry}\n`).map((row) => row.slice(4))

describe('bold words that are nothing but an id', () => {
  test.each([
    ['**Story 1.1**: Sign in', '1.1 | Sign in | story | - | - | - | - | -'],
    ['**Story 1.2:** Sign out', '1.2 | Sign out | story | - | - | - | - | -'],
    ['**US-1**: Sign in (3 pts)', 'US-1 | Sign in | story | 3 | - | - | - | -'],
    ['**US-7** (5 SP): Print the labels', 'US-7 | Print the labels | story | 5 | - | - | - | -'],
    ['[x] **Task 3** - Wait for the review', '3 | Wait for the review | task | - | - | - | - | done'],
  ])('%s: the title stands behind them', (entry, row) => {
    expect(story(entry)).toEqual([row])
  })

  test('with details alone behind, the id stands for the title', () => {
    expect(story('**US-2**: 5 points')).toEqual(['US-2 | US-2 | story | 5 | - | - | - | -'])
  })
})

test('bold words with more than an id are the title', () => {
  expect(story('**US-3: Search** - by name and by place')).toEqual(['US-3 | Search | story | - | - | - | - | -'])
})

test.each([
  ['#42 [Bug] Totals are off', '#42 | Totals are off | bug | - | - | - | - | -'],
  ['#43 Spike - Which cache?', '#43 | Which cache? | spike | - | - | - | - | -'],
  ['#44 As tech lead, I need the dashboards', '#44 | As tech lead, I need the dashboards | story | - | - | - | - | -'],
])('%s: the kind of work stands behind the id', (entry, row) => {
  expect(story(entry)).toEqual([row])
})

test.each([
  ['M3.5-02.1: Unit tests', 'M3.5-02.1 | Unit tests | story | - | - | - | - | -'],
  ['Story 1: [API-01] - Basic endpoints', 'API-01 | Basic endpoints | story | - | - | - | - | -'],
])('%s: the more telling id, whole', (entry, row) => {
  expect(story(entry)).toEqual([row])
})

test('the name of a file is no id', () => {
  expect(story('VISION_2.0.md: what is to come (3 pts)')).toEqual([
    '- | VISION_2.0.md: what is to come | story | 3 | - | - | - | -',
  ])
})
