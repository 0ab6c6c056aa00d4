import type { ClaimOf } from '@sprint/core'
import type { Lexicon } from '../lexicon/lexicon.js'
import { lexiconGate, lexiconPattern, lowerCase, wordPattern } from '../lexicon/word-pattern.js'
import { matchesOf } from '../pattern/matches-of.js'
import { pattern } from '../pattern/pattern.js'

/** Tests that somebody is going to mend or to write. */
export interface PlannedTests {
  readonly what: ClaimOf<'planned-tests'>['what']
  readonly count: number
  readonly text: string
  readonly start: number
}

// > | Fix 7 seed tests and 20 total errors     Add 10+ tests
//         ^^^^^^^^^^^^     ^^^^^^^^^^^^^^^         ^^^^^^^^^
const COUNTED = pattern('g')`(?<![\p{L}\d.,:/<>≤≥=~#-]|[<>≤≥=~]\s)(\d{1,4})\+?((?:\s[\p{L}-]+){1,4})`
// > | There are 20 errors. Fix the guide
//                        ^^
const SENTENCE_END = /[.;]\s/

const verbs = lexiconPattern((languages) => {
  const form = (work: 'mended' | 'added') => wordPattern(languages.flatMap(({ testWork }) => testWork?.[work] ?? []))
  // > | Fix 7 tests     10+ tests added
  //     ^^^                       ^^^^^
  return pattern('g')`(?<mended>${form('mended')})|${form('added')}`
})
const speaksOfWork = lexiconGate(({ testWork }) => [...(testWork?.mended ?? []), ...(testWork?.added ?? [])])

/**
 * How many tests a line says are mended or written: `Fix 7 failures`, `20 errors resolved`, `Add 10+ tests`.
 *
 * @example
 * readPlannedTests('Fix 7 failing tests', lexicon)[0]?.what //=> 'failed'
 */
export function readPlannedTests(text: string, lexicon: Lexicon): PlannedTests[] {
  if (!/\d/.test(text) || !speaksOfWork(text, lexicon)) return []
  const works = matchesOf(lowerCase(text), verbs(lexicon)).map(({ index, groups }) => ({
    index,
    isMended: groups?.mended !== undefined,
  }))
  return matchesOf(text, COUNTED).flatMap((match): PlannedTests[] => {
    const { index: start } = match
    const work = works.findLast(({ index }) => index < start) ?? works[0]
    if (work === undefined || SENTENCE_END.test(text.slice(Math.min(work.index, start), Math.max(work.index, start))))
      return []
    const count = Number(match[1])
    const counted = nounIn(match[2] ?? '', lexicon)
    if (counted === undefined || count === 0) return []
    const end = start + match[0].length - (match[2] ?? '').length + counted.end
    const what = work.isMended ? counted.what : counted.what === 'tests' ? 'added' : null
    return what === null
      ? []
      : [{ what: what === 'tests' ? 'failed' : what, count, text: text.slice(start, end), start }]
  })
}

/** The first word that stands for tests in a state that work can change; none where they pass already. */
function nounIn(
  words: string,
  lexicon: Lexicon,
): { readonly what: 'tests' | 'failed' | 'errors'; readonly end: number } | undefined {
  let end = 0
  for (const word of words.trimStart().split(/\s/)) {
    end += 1 + word.length
    const what = lexicon.tests.whole(word)
    if (what === 'tests' || what === 'failed' || what === 'errors') return { what, end }
    if (what !== undefined && what !== 'total') return undefined
  }
  return undefined
}
