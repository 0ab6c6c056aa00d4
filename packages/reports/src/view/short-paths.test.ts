import { describe, expect, test } from 'vitest'
import { shortPaths } from './short-paths.js'

describe('the short name of a file', () => {
  test('is its own where no other file has it', () => {
    expect([...shortPaths(['docs/sprints/plan.md', '../old/1.md']).values()]).toEqual(['plan.md', '1.md'])
  })

  test('takes as many folders as tell it from the others', () => {
    expect([...shortPaths(['a/day/1.md', 'b/day/1.md', 'plan.md', 'docs/plan.md']).values()]).toEqual([
      'a/day/1.md',
      'b/day/1.md',
      'plan.md',
      'docs/plan.md',
    ])
  })

  test('is given once to a file that is named twice', () => {
    expect([...shortPaths(['docs/plan.md', 'docs/plan.md']).values()]).toEqual(['plan.md'])
  })
})
