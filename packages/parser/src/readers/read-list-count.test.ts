import { expect, test } from 'vitest'
import { readListCount } from './read-list-count.js'

test.each([
  ['5 stories:', { count: 5, noun: 'stories' }],
  ['Scope (5 user stories, 20 points)', { count: 5, noun: 'user stories' }],
  ['Open risks (3)', { count: 3, noun: 'Open risks' }],
  ['Track A: 4 tasks', { count: 4, noun: 'tasks' }],
  ['Done: 3 of 5 stories', undefined],
  ['Done: 3/5 stories', undefined],
  ['At least 3 tasks:', undefined],
  ['3-5 tasks', undefined],
  ['Cases (3-5 tasks):', { count: 3, most: 5, noun: 'tasks' }],
  ['5+ tasks', undefined],
  ['Blockers (0)', undefined],
])('%j', (text, announced) => {
  expect(readListCount(text)).toEqual(announced)
})
