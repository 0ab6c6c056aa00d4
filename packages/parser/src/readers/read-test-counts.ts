import type { TestRole } from '@sprint/core'
import type { Lexicon } from '../lexicon/lexicon.js'
import type { TestWord } from '../lexicon/words.js'
import { type NumberToken, type TestToken, testTokens, type WordToken } from './test-tokens.js'

export interface TestCounts {
  readonly passed: number | null
  readonly failed: number | null
  readonly errors: number | null
  readonly skipped: number | null
  readonly total: number | null
}

/** Test counts that a line states together. */
export interface StatedTests extends TestCounts {
  /** What the words beside the counts say: what was, is hoped for, was measured, or `present`, how it stands now. */
  readonly role: TestRole | 'present' | null
  /** On which side of an arrow: `19/21 → 21/21`. */
  readonly side: 'from' | 'to' | null
  /** `40+` and the like: a bound rather than a count. */
  readonly isBound: boolean
  /** `all 40 tests`: what is spoken of as known. */
  readonly isAll: boolean
  /** `8-10`: the lower end was taken. */
  readonly isRange: boolean
  /** The words that name what was counted. */
  readonly scope: string | null
  /** A number of tests alone: only where it is clear what for does it say anything. */
  readonly isTotalOnly: boolean
}

// A digit that is neither part of a word nor of a time or version.
const COUNTED = /(?<![A-Za-z\d_.:#-])\d/

type State = Exclude<TestWord, 'tests' | 'coverage'>
const STATES: ReadonlySet<TestWord> = new Set(['passed', 'failed', 'errors', 'skipped'])
const REACH = 5

/** What a line makes clear about its numbers. */
interface About {
  readonly namesTests: boolean
  readonly isAboutTests: boolean
  /** Some `N/M` of it are passing. */
  readonly isOfPassing: boolean
}

interface Found {
  readonly token: NumberToken
  readonly index: number
  readonly state: State | null
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

/**
 * The test counts of one line. What is no count of tests, such as points or percentages, is passed over.
 *
 * ```text
 * > | 4 passed, 16 failed, 3 skipped     All 40+ tests passing     Security: 60/64 → 64/64
 *     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^     ^^^^^^^^^^^^^^^^^^^^^               ^^^^^   ^^^^^
 * ```
 *
 * @param text the line
 * @param lexicon for the words
 * @param isAboutTests whether the heading, column or key above it already speaks of tests
 */
export function readTestCounts(text: string, lexicon: Lexicon, isAboutTests = false): StatedTests[] {
  if (!COUNTED.test(text)) return []
  // Without a word for tests or how they end, nothing says what is counted.
  if (!isAboutTests && lexicon.tests.find(text).length === 0) return []
  const tokens = testTokens(text, lexicon)
  const namesTests = isAboutTests || tokens.some((token) => token.kind === 'word' && token.test === 'tests')
  const found = tokens.flatMap((token, index) =>
    token.kind === 'number' && !Number.isNaN(token.value) && !isNumbered(tokens[index - 1], lexicon)
      ? [look(tokens, token, index, namesTests)]
      : [],
  )
  const isOfPassing = found.some(
    ({ state, isAdjacent, token }) => state === 'passed' && isAdjacent && token.whole !== null,
  )
  const about: About = { namesTests, isAboutTests, isOfPassing }
  return withWholes(runsOf(tokens, found).flatMap((run) => toStated(tokens, run, about) ?? []))
}

const isWord = (token: TestToken | undefined): token is WordToken => token?.kind === 'word'

function look(tokens: readonly TestToken[], token: NumberToken, index: number, namesTests: boolean): Found {
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
  const state = isNear
    ? ahead[stateAhead]?.test
    : isLabel
      ? labelled.test
      : ahead.find(({ test }) => test === 'total')?.test
  const between = ahead.slice(0, Math.max(stateAhead, tests) + 1)
  return {
    token,
    index,
    state: state && state !== 'tests' && state !== 'coverage' ? state : null,
    isAdjacent: stateAhead === 0,
    isOfTests: isOfTests || (behind.isLabel && behind.words.some(({ test }) => test === 'tests')),
    isBare: ahead.length === 0,
    isKnownAhead: ahead[0] !== undefined && (ahead[0].test !== null || ahead[0].role !== null),
    isAll: !behind.isLabel && behind.words.slice(0, 2).some(({ test }) => test === 'total'),
    role: roleAt(tokens, index),
    scope: scopeOf(between) ?? (behind.isLabel ? scopeOf([...behind.words].reverse()) : null),
  }
}

/** How many words part a number from its state: in `128个全部通过`, neither the one for pieces nor the one for all. */
const gapOf = (words: readonly WordToken[]) =>
  words.filter(({ test, text }) => test !== 'total' && text.length > 1).length

/** 'Sprint 3', 'day 2', 'story 5': the number is a name. */
function isNumbered(before: TestToken | undefined, lexicon: Lexicon): boolean {
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
    if (token.kind === 'stop') break
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

/** Counts that belong together: of different states, not parted by the end of a sentence, with one role. */
function runsOf(tokens: readonly TestToken[], found: readonly Found[]): Found[][] {
  const runs: Found[][] = []
  for (const one of found) {
    const last = runs.at(-1)
    const before = last?.at(-1)
    const isParted =
      !before ||
      tokens.slice(before.index + 1, one.index).some(({ kind }) => kind === 'stop' || kind === 'arrow') ||
      last?.some((other) => slotOf(other) === slotOf(one)) ||
      (one.role !== null && one.role !== before.role)
    if (isParted || !last) runs.push([one])
    else last.push(one)
  }
  return runs
}

const slotOf = ({ state, token }: Found) => (token.whole === null ? (state ?? 'total') : (state ?? 'passed'))

function toStated(tokens: readonly TestToken[], run: readonly Found[], about: About): StatedTests | undefined {
  const counted = run.filter((one) => isCount(one, about, run))
  const [first] = counted
  if (!first) return undefined
  const counts = { passed: null, failed: null, errors: null, skipped: null, total: null } satisfies TestCounts
  const filled: Record<State, number | null> = { ...counts }
  for (const { token, state, isAll } of counted) {
    const slot = state ?? (token.whole === null ? 'total' : 'passed')
    if (!(token.whole !== null && token.isRange)) filled[slot] ??= token.value
    if (token.whole !== null) filled.total ??= token.whole
    else if (isAll && slot === 'passed') filled.total ??= token.value
  }
  const isTotalOnly = filled.passed === null && filled.failed === null && filled.errors === null
  return {
    ...filled,
    role: first.role,
    side: sideOf(tokens, first.index),
    isBound: counted.some(({ token }) => token.isBound),
    isAll: first.isAll,
    isRange: counted.some(({ token }) => token.isRange),
    scope: first.scope,
    isTotalOnly,
  }
}

/** Whether a number counts tests: passed or failed ones, or tests as such. */
function isCount(one: Found, { namesTests, isAboutTests, isOfPassing }: About, run: readonly Found[]): boolean {
  const { state, token, isAdjacent, isOfTests, isAll, isBare, isKnownAhead } = one
  const others = run.filter(
    (other) => other !== one && other.state !== null && other.state !== state && other.isAdjacent,
  )
  if (state === 'passed' || state === 'failed')
    return isOfTests || namesTests || others.length > 0 || (isAdjacent && (token.whole !== null || isAll))
  if (state === 'errors' || state === 'skipped')
    return (
      run.some((other) => other !== one && (other.state === 'passed' || other.state === 'failed')) ||
      // Errors by themselves may be anybody's, unless they are said to be the baseline or the target.
      (state === 'errors' &&
        namesTests &&
        isAdjacent &&
        run.some(({ role }) => role === 'baseline' || role === 'target'))
    )
  // `(5/5 endpoints)` in a list about tests counts something else.
  if (token.whole !== null) return isOfTests || (isBare ? namesTests || isOfPassing : isAboutTests && isKnownAhead)
  if (state === 'total' && others.length > 0) return true
  return isOfTests && token.value > 0
}

function sideOf(tokens: readonly TestToken[], index: number): StatedTests['side'] {
  if (tokens.slice(index).some(({ kind }) => kind === 'arrow') && hasNumber(tokens.slice(index + 1))) return 'from'
  return tokens.slice(0, index).some(({ kind }) => kind === 'arrow') && hasNumber(tokens.slice(0, index)) ? 'to' : null
}

const hasNumber = (tokens: readonly TestToken[]) => tokens.some(({ kind }) => kind === 'number')

/** `72 tests, target 68 passing`: the number of tests is that of what follows. */
function withWholes(stated: readonly StatedTests[]): StatedTests[] {
  return stated.flatMap((one, index) => {
    const next = stated[index + 1]
    if (one.isTotalOnly && one.role === null && next && !next.isTotalOnly && next.total === null) return []
    const before = stated[index - 1]
    const isWhole = before?.isTotalOnly && before.role === null && !one.isTotalOnly && one.total === null
    return [isWhole ? { ...one, total: before.total, scope: one.scope ?? before.scope } : one]
  })
}
