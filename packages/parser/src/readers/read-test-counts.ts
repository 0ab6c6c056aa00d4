import type { TestRole } from '@sprint/core'
import type { Lexicon } from '../lexicon/lexicon.js'
import { TEST_TOOLS } from '../lexicon/test-tools.js'
import { compared, withArrows } from './test-arrows.js'
import { isNumbered, lookAround, type TestNumber, type TestState } from './test-number.js'
import { runsOf } from './test-runs.js'
import { type TestToken, testTokens } from './test-tokens.js'

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

/** What a line makes clear about its numbers. */
interface About {
  readonly namesTests: boolean
  readonly isAboutTests: boolean
  /** Some `N/M` of it are passing. */
  readonly isOfPassing: boolean
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
  const tokens = withArrows(testTokens(text, lexicon), lexicon)
  const namesTests =
    isAboutTests || TEST_TOOLS.test(text) || tokens.some((token) => token.kind === 'word' && token.test === 'tests')
  const counted = tokens.flatMap((token, index) =>
    token.kind === 'number' && !Number.isNaN(token.value) && !isNumbered(tokens[index - 1], lexicon)
      ? [lookAround(tokens, token, index, namesTests)]
      : [],
  )
  const found = compared(tokens, counted)
  const isOfPassing = found.some(
    ({ state, isAdjacent, token }) => state === 'passed' && isAdjacent && token.whole !== null,
  )
  const about: About = { namesTests, isAboutTests, isOfPassing }
  return withWholes(runsOf(tokens, found).flatMap((run) => toStated(tokens, run, about) ?? []))
}

function toStated(tokens: readonly TestToken[], run: readonly TestNumber[], about: About): StatedTests | undefined {
  const counted = run.filter((one) => isCount(one, about, run))
  const [first] = counted
  if (!first) return undefined
  const counts = { passed: null, failed: null, errors: null, skipped: null, total: null } satisfies TestCounts
  const filled: Record<TestState, number | null> = { ...counts }
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
function isCount(
  one: TestNumber,
  { namesTests, isAboutTests, isOfPassing }: About,
  run: readonly TestNumber[],
): boolean {
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
