import type { Claim } from '@sprint/core'
import { linesOf } from '../../meaning/lines-of.js'
import { partOfLine } from '../../meaning/part-of-line.js'
import { readCounts } from '../../readers/read-counts.js'
import type { ClaimReader } from './claim-reader.js'

/**
 * How many of something there are in all. Counts of tests are test counts.
 *
 * ```text
 * > | Deploy all 15 procedures
 *            ^^^^^^^^^^^^^^^^^
 * ```
 */
export const count: ClaimReader = ({ outline, lexicon }) =>
  linesOf(outline).flatMap(({ line }): Claim[] =>
    readCounts(line.text, lexicon)
      .filter(({ noun }) => lexicon.tests.whole(noun) === undefined)
      .map(({ count: stated, noun, text, start }) => ({
        kind: 'count',
        noun,
        count: stated,
        source: partOfLine(outline, line, text, start),
      })),
  )
