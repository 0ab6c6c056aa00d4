import { describe, expect, test } from 'vitest'
import { english } from '../lexicon/en.js'
import { createLexicon } from '../lexicon/lexicon.js'
import { readSprintIds, readSprintLabel } from './read-sprint-ids.js'

const lexicon = createLexicon([english])

describe('readSprintIds', () => {
  test.each([
    ['Sprint 9 – Search', ['9']],
    ['Sprint #7', ['7']],
    ['Sprint: 2.6 (two weeks)', ['2.6']],
    ['Phase 2, Sprint 14A', ['14A']],
    ['CURRENT SPRINT - Sprint B1: Metrics', ['B1']],
    ['Sprint No. 4', ['4']],
    ['Sprint A: discovery', ['A']],
    ['3rd sprint', ['3']],
    ['3. Sprint – Plan', ['3']],
    ['Sprints 3-5', ['3', '5']],
    ['Sprint M3.5-02: Gaps', ['M3.5-02']],
    ['Sprint 1 & 2', ['1', '2']],
    ['1. Sprint goal', []],
    ['Sprint 2 weeks', []],
    ['A sprint for search', []],
  ])('reads %s', (text, ids) => {
    expect(readSprintIds(text, lexicon)).toEqual(ids)
  })

  test.each([
    ['#7', '7'],
    ['2.6 (2026-01-10 to 2026-01-24)', '2.6'],
    ['Sprint 3 of 6', '3'],
    ['Discovery', undefined],
  ])('takes the id of the field %s', (value, id) => {
    expect(readSprintLabel(value, lexicon)).toBe(id)
  })
})
