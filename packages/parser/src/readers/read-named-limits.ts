import type { Lexicon } from '../lexicon/lexicon.js'
import { matchesOf } from '../pattern/matches-of.js'
import { pattern } from '../pattern/pattern.js'

// > | fewer: <10 failing tests, ≤ 20 errors      answers in <200 ms
//            ^^^^^^^^^^^^^^^^^^  ^^^^^^^^^^^                 ^^^^^^^
const LIMIT = pattern('g')`([<>≤≥]=?\s?\d+(?:[.,]\d+)?(?:\s?(?:%|\p{L}{1,2}(?!\p{L})))?)((?:\s\p{L}[\p{L}-]*){0,4})`
const WORDS_BEFORE = pattern()`((?:\p{L}[\p{L}\p{N}-]*\s){1,4})$`
const CLAUSE_END = /[,;:.]\s/u

/** A limit and what it is set to. */
export interface Limit {
  readonly name: string
  readonly limit: string
}

/**
 * The limits that a sentence sets, each with the words behind it, else with those in front of it. A clause that begins
 * with 'no' forbids what it names, and its figure is nothing to reach: 'No blocker open >30 minutes'.
 *
 * @example
 * readNamedLimits('<10 failing tests, <20 errors', lexicon) //=> [{ name: 'failing tests', limit: '<10' }, { name: 'errors', limit: '<20' }]
 */
export function readNamedLimits(text: string, lexicon: Lexicon): Limit[] {
  return matchesOf(text, LIMIT).flatMap((match) => {
    const [, figure = '', behind = ''] = match
    const before = text.slice(0, match.index)
    if (lexicon.nothing.find(before.split(CLAUSE_END).at(-1) ?? '')[0]?.start === 0) return []
    const [first = '', ...rest] = behind.trim().split(' ')
    const isUnit = lexicon.units.whole(first) !== undefined
    const limit = isUnit ? `${figure} ${first}` : figure
    const following = isUnit ? rest.join(' ') : behind.trim()
    const name = following || (WORDS_BEFORE.exec(before)?.[1]?.trim() ?? '')
    return name === '' ? [] : [{ name, limit: limit.trim() }]
  })
}
