import { describe, expect, test } from 'vitest'
import { english } from '../lexicon/en.js'
import { createLexicon } from '../lexicon/lexicon.js'
import { readPlannedTests } from './read-planned-tests.js'

const lexicon = createLexicon([english])

describe('readPlannedTests', () => {
  test.each([
    ['Fix 7 failing tests and 12 errors', ['failed 7', 'errors 12']],
    ['Mend 19 issues (7 export failures + 12 column errors)', ['failed 7', 'errors 12']],
    ['Export: 7 tests fixed (0 failures)', ['failed 7']],
    ['Add 10+ export tests', ['added 10']],
    ['Column guide written with 3 tests', ['added 3']],
    ['Fix the export: <20 errors', []],
    ['Resolve 4 review remarks', []],
    ['Add 5 errors to the list', []],
    ['Fixed export, 40 passing tests', []],
    ['There are 12 errors. Fix the guide', []],
    ['12 errors', []],
  ])('reads %s', (text, expected) => {
    expect(readPlannedTests(text, lexicon).map(({ what, count }) => `${what} ${count}`)).toEqual(expected)
  })
})
