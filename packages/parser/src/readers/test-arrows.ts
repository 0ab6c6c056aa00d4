import type { Lexicon } from '../lexicon/lexicon.js'
import { lexiconPattern } from '../lexicon/word-pattern.js'
import type { TestNumber } from './test-number.js'
import type { TestToken } from './test-tokens.js'

const untilWords = lexiconPattern((languages) => new Set(languages.flatMap((words) => words.until ?? [])))

/**
 * The tokens of a line with an arrow where words say the same.
 *
 * ```text
 * > | grew from 155 to 211
 *                   ^^
 * ```
 */
export function withArrows(tokens: readonly TestToken[], lexicon: Lexicon): readonly TestToken[] {
  const until = untilWords(lexicon)
  return tokens.map((token, at) => {
    const [from, low, high] = [tokens[at - 2], tokens[at - 1], tokens[at + 1]]
    const isBetween = low?.kind === 'number' && high?.kind === 'number' && token.kind === 'word'
    if (!isBetween || !until.has(token.text.toLowerCase())) return token
    const isFrom = from?.kind === 'word' && from.role === 'baseline'
    return isFrom ? { kind: 'arrow', start: token.start, end: token.end } : token
  })
}

/** Numbers that are compared count the same: of `155 → 211 tests` and `160 passing (was 120)` both do. */
export function compared(tokens: readonly TestToken[], found: readonly TestNumber[]): readonly TestNumber[] {
  const joined = [...found]
  for (let at = 1; at < joined.length; at++) {
    const [from, to] = [joined[at - 1], joined[at]]
    if (!from || !to || !(isArrowBetween(tokens, from, to) || isBracketed(tokens, to))) continue
    const shared = {
      state: to.state ?? from.state,
      isOfTests: to.isOfTests || from.isOfTests || isAfterTests(tokens, from.index),
      isAdjacent: to.isAdjacent || from.isAdjacent,
      scope: to.scope ?? from.scope,
    }
    joined[at - 1] = { ...from, ...shared }
    joined[at] = { ...to, ...shared }
  }
  return joined
}

const isArrowBetween = (tokens: readonly TestToken[], from: TestNumber, to: TestNumber) =>
  to.index === from.index + 2 && tokens[from.index + 1]?.kind === 'arrow'

/** `(was 120)`, `(up from 120)` */
function isBracketed(tokens: readonly TestToken[], { index, role }: TestNumber): boolean {
  if (role !== 'baseline' || tokens[index + 1]?.kind !== 'close') return false
  return tokens.slice(Math.max(0, index - 3), index).some(({ kind }) => kind === 'open')
}

/** Whether what grew or shrank is a number of tests: `Tests: 155`, `tests went 155`, `tests grew from 155`. */
function isAfterTests(tokens: readonly TestToken[], index: number): boolean {
  const isLabel = tokens[index - 1]?.kind === 'colon'
  const reach = isLabel ? 2 : FARTHEST
  for (let at = index - 1; at >= 0 && at >= index - reach; at--) {
    const token = tokens[at]
    if (token?.kind === 'colon' && at === index - 1) continue
    if (token?.kind !== 'word' || token.test === 'coverage') return false
    if (token.test === 'tests') return true
  }
  return false
}
const FARTHEST = 3
