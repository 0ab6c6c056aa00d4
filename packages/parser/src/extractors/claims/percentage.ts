import type { Claim } from '@sprint/core'
import { linesOf, type PlacedLine } from '../../meaning/lines-of.js'
import { partOfLine } from '../../meaning/part-of-line.js'
import { readShares } from '../../readers/read-share.js'
import { readTestCounts } from '../../readers/read-test-counts.js'
import type { ParseContext } from '../extractor.js'
import type { ClaimReader } from './claim-reader.js'

// > | 68+ passing (95%+)
//                  ^^^^
const IN_BRACKETS = /[(（]\s?(\d{1,3}(?:\.\d+)?)\s?%(\+)?\s?[)）]/u

/**
 * A part of a whole with the share that it is said to be.
 *
 * ```text
 * > | 72 tests, target 68+ passing (95%+)
 *     ^^               ^^^          ^^^^
 * ```
 */
export const percentage: ClaimReader = (context) =>
  linesOf(context.outline).flatMap((placed): Claim[] => {
    const { line, section } = placed
    if (context.meaningOf(section).roles.includes('template')) return []
    const shares = readShares(line.text).map(({ part, whole, percent, atLeast, text, start }): Claim => {
      const source = partOfLine(context.outline, line, text, start)
      return { kind: 'percentage', part, whole, percent, atLeast, text, source }
    })
    return shares.length > 0 ? shares : ofTests(context, placed)
  })

/** Counts of tests with a share behind them; where the whole is told a few lines above, by the tests of that scope. */
function ofTests({ lexicon, outline }: ParseContext, { line }: PlacedLine): Claim[] {
  const match = IN_BRACKETS.exec(line.text)
  if (!match?.[1]) return []
  const [stated, second] = readTestCounts(line.text.slice(0, match.index), lexicon)
  if (!stated || second || stated.passed === null || stated.total === null) return []
  const { passed: part, total: whole, isBound } = stated
  const atLeast = isBound || match[2] !== undefined
  const source = partOfLine(outline, line, match[0], match.index)
  return [{ kind: 'percentage', part, whole, percent: Number(match[1]), atLeast, text: line.text, source }]
}
