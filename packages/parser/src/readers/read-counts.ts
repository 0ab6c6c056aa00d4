import type { Lexicon } from '../lexicon/lexicon.js'
import { matchesOf } from '../pattern/matches-of.js'
import { pattern } from '../pattern/pattern.js'

/** How many of something there are said to be. */
export interface StatedCount {
  readonly count: number
  readonly noun: string
  readonly text: string
  readonly start: number
}

// > | all 15 procedures
//         ^^^^^^^^^^^^^
const COUNTED = pattern('g')`(?<![\d.,:/-])(\d{1,4})\s(\p{L}[\p{L}-]+)`
// > | all 15     all the 15
//     ^^^        ^^^ ^^^
const WORDS_BEFORE = pattern()`(\p{L}+)\s(?:(\p{L}{2,4})\s)?$`
const REACH = 24
// A look behind at each place of each line costs more than a look whether there is anything to count.
const NUMBER_AND_BLANK = /\d\s/

/**
 * Counts of a whole: `all 15 procedures`.
 *
 * @example
 * readCounts('Verify all 15 procedures', lexicon)[0]?.noun //=> 'procedures'
 */
export function readCounts(text: string, lexicon: Lexicon): StatedCount[] {
  if (!NUMBER_AND_BLANK.test(text)) return []
  return matchesOf(text, COUNTED).flatMap((match) => {
    const { index } = match
    const [before, word = '', short] = WORDS_BEFORE.exec(text.slice(Math.max(0, index - REACH), index)) ?? []
    const speaksOfAll = [word, short ?? ''].some((one) => one !== '' && lexicon.tests.whole(one) === 'total')
    if (!speaksOfAll || before === undefined) return []
    const start = index - before.length
    const end = index + match[0].length
    return [{ count: Number(match[1]), noun: (match[2] ?? '').toLowerCase(), text: text.slice(start, end), start }]
  })
}
