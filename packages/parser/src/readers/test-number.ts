import type { TestRole } from '@sprint/core'
import type { Lexicon } from '../lexicon/lexicon.js'
import type { TestWord } from '../lexicon/words.js'
import type { NumberToken, TestToken, WordToken } from './test-tokens.js'

/** What a number can count. */
export type TestState = Exclude<TestWord, 'tests' | 'coverage'>
const STATES: ReadonlySet<TestWord> = new Set(['passed', 'failed', 'errors', 'skipped'])
const REACH = 5

/** A number of a line, with what the words around it say of it. */
export interface TestNumber {
  readonly token: NumberToken
  readonly index: number
  readonly state: TestState | null
  /** The state stands right beside the number. */
  readonly isAdjacent: boolean
  readonly isOfTests: boolean
  readonly isAll: boolean
  /** No word follows that could say what else is counted. */
  readonly isBare: boolean
  /** The word that follows is one that tests are spoken of with. */
  readonly isKnownAhead: boolean
  readonly role: TestRole | 'present' | null
  readonly scope: string | null
}

const isWord = (token: TestToken | undefined): token is WordToken => token?.kind === 'word'

/** What the words around a number say of it. */
export function lookAround(
  tokens: readonly TestToken[],
  token: NumberToken,
  index: number,
  namesTests: boolean,
): TestNumber {
  const ahead = wordsAhead(tokens, index)
  const behind = wordsBehind(tokens, index)
  const stateAhead = ahead.findIndex(({ test }) => test !== null && STATES.has(test))
  const named = ahead.findIndex(({ test }) => test === 'tests')
  // `7,185 lines of test code`
  const tests = ahead.slice(0, Math.max(named, 0)).some(({ isOf }) => isOf) ? -1 : named
  const isOfTests = tests >= 0 && (stateAhead < 0 || tests < stateAhead || tests === stateAhead + 1)
  const isNear =
    stateAhead === 0 || (stateAhead > 0 && (tests >= 0 || (namesTests && gapOf(ahead.slice(0, stateAhead)) <= 1)))
  const labelled = behind.words.find(({ test }) => test !== null && STATES.has(test))
  const isLabel = labelled !== undefined && (behind.isLabel || behind.words[0] === labelled)
  const said = isNear
    ? stateOf(token, ahead.slice(stateAhead))
    : isLabel
      ? labelled.test
      : ahead.find(({ test }) => test === 'total')?.test
  const areAllPassing = said === undefined && isOfTests && tellsThatAllPass(tokens, index + ahead.length + 1)
  const state = areAllPassing ? 'passed' : said
  const between = ahead.slice(0, Math.max(stateAhead, tests) + 1)
  return {
    token,
    index,
    state: state && state !== 'tests' && state !== 'coverage' ? state : null,
    isAdjacent: stateAhead === 0,
    isOfTests: isOfTests || (behind.isLabel && areOfTests(behind.words)),
    isBare: ahead.length === 0,
    isKnownAhead: ahead[0] !== undefined && (ahead[0].test !== null || ahead[0].role !== null),
    isAll: areAllPassing || (!behind.isLabel && behind.words.slice(0, 2).some(({ test }) => test === 'total')),
    role: roleAt(tokens, index),
    scope: scopeOf(between) ?? (behind.isLabel ? scopeOf([...behind.words].reverse()) : null),
  }
}

/** `3 of the 5 failing tests pass`: of the whole that fails a part passes. */
function stateOf({ whole }: NumberToken, [first, ...others]: readonly WordToken[]): TestWord | null | undefined {
  const isMended = whole !== null && first?.test === 'failed' && others.some(({ test }) => test === 'passed')
  return isMended ? 'passed' : first?.test
}

/** 'Total tests', not 'Test coverage'. */
const areOfTests = (words: readonly WordToken[]) =>
  words.some(({ test }) => test === 'tests') && !words.some(({ test }) => test === 'coverage')

// > | 88 tests, all green      88 tests (all passing)
//             ^^^^^^^^^^^             ^^^^^^^^^^^^^
const BEFORE_ALL: ReadonlySet<TestToken['kind']> = new Set(['comma', 'open', 'dash', 'colon'])

function tellsThatAllPass(tokens: readonly TestToken[], at: number): boolean {
  const mark = tokens[at]
  if (!mark || !BEFORE_ALL.has(mark.kind)) return false
  const [first, ...others] = wordsAhead(tokens, at)
  return first?.test === 'total' && others.find(({ test }) => test !== null && STATES.has(test))?.test === 'passed'
}

/** How many words part a number from its state: in `128个全部通过`, neither the one for pieces nor the one for all. */
const gapOf = (words: readonly WordToken[]) =>
  words.filter(({ test, text }) => test !== 'total' && text.length > 1).length

/** 'Sprint 3', 'day 2', 'story 5': the number is a name. */
export function isNumbered(before: TestToken | undefined, lexicon: Lexicon): boolean {
  if (!isWord(before) || before.test !== null) return false
  const { sprint, groups, itemTypes } = lexicon
  return [sprint, groups, itemTypes].some((book) => book.whole(before.text) !== undefined)
}

/** The words behind a number, up to the next number or mark. */
function wordsAhead(tokens: readonly TestToken[], index: number): WordToken[] {
  const words: WordToken[] = []
  for (let at = index + 1; at < tokens.length && words.length < REACH; at++) {
    const token = tokens[at]
    if (!isWord(token)) break
    words.push(token)
  }
  return words
}

/** The words in front of a number, the nearest first; a colon in between makes them its label. */
function wordsBehind(tokens: readonly TestToken[], index: number): { words: WordToken[]; isLabel: boolean } {
  const words: WordToken[] = []
  const isLabel = tokens[index - 1]?.kind === 'colon'
  for (let at = isLabel ? index - 2 : index - 1; at >= 0 && words.length < REACH; at--) {
    const token = tokens[at]
    if (!isWord(token)) break
    words.push(token)
  }
  return { words, isLabel }
}

/** The nearest word in front of a number that says what it is: within its bracket, else within its clause. */
function roleAt(tokens: readonly TestToken[], index: number): TestRole | 'present' | null {
  for (let at = index - 1; at >= 0; at--) {
    const token = tokens[at]
    if (!token || token.kind === 'arrow') break
    if (isWord(token) && token.role) return token.role
    if (token.kind === 'number' && !tokens.slice(at, index).some(({ kind }) => kind === 'comma')) break
    if (token.kind === 'open' && isNumberBefore(tokens, at)) break
    if (token.kind === 'close') at = openOf(tokens, at)
    if (token.kind === 'stop' || token.kind === 'semicolon') break
  }
  const next = tokens
    .slice(index + 1, index + 4)
    .find((token) => isWord(token) && token.role !== null && token.test === null)
  return isWord(next) && next.role === 'target' ? 'target' : null
}

const isNumberBefore = (tokens: readonly TestToken[], end: number) =>
  tokens.slice(0, end).some(({ kind }) => kind === 'number')

function openOf(tokens: readonly TestToken[], close: number): number {
  for (let at = close - 1; at >= 0; at--) if (tokens[at]?.kind === 'open') return at
  return close
}

/** What was counted: the words that say nothing of states and roles. */
function scopeOf(words: readonly WordToken[]): string | null {
  const end = words.findIndex(({ test }) => test === 'tests')
  const named = words
    .slice(0, end < 0 ? words.length : end + 1)
    .filter(({ test, role }) => role === null && (test === null || test === 'tests'))
  const isTelling = named.some(({ test, text }) => (test === null && text.length > 2) || text.includes(' '))
  return isTelling ? named.map(({ text }) => text).join(' ') : null
}
