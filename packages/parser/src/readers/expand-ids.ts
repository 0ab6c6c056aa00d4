import type { Lexicon } from '../lexicon/lexicon.js'
import { lexiconPattern, wordPattern } from '../lexicon/word-pattern.js'
import { pattern } from '../pattern/pattern.js'

const patternOf = lexiconPattern((languages) => {
  const until = wordPattern(languages.flatMap((words) => words.until ?? []))
  // > | EXP-005~008   EXP-5–EXP-8   T3..T6   EXP-5 to EXP-8
  //     ^^^^   ^^^^   ^^^^  ^^^^    ^  ^^    ^^^^     ^^^^
  return pattern(
    'i',
  )`^([#\p{L}][\p{L}\p{N}]*[-_ ]?|#)(\d{1,4})\s?(?:[~～〜–—…→]|\.{2,3}|${until})\s?([#\p{L}][\p{L}\p{N}]*[-_ ]?|#)?(\d{1,4})$`
})

/** More of them are no range of ids. */
const MOST = 20

/**
 * The ids that a range stands for; any other text is given back as it is.
 *
 * @example
 * expandIds('EXP-008~010', lexicon) //=> ['EXP-008', 'EXP-009', 'EXP-010']
 */
export function expandIds(text: string, lexicon: Lexicon): string[] {
  const [, series = '', first = '', again = series, last = ''] = patternOf(lexicon).exec(text.trim()) ?? []
  const [from, to] = [Number(first), Number(last)]
  if (first === '' || again !== series || to <= from || to - from >= MOST) return [text]
  return Array.from({ length: to - from + 1 }, (_, at) => `${series}${String(from + at).padStart(first.length, '0')}`)
}
