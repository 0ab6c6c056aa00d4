import type { Priority } from '@sprint/core'
import type { Lexicon } from '../lexicon/lexicon.js'
import { pattern } from '../pattern/pattern.js'

// > | P0   (P1)   Prio 2   P2 - High
//     ^^    ^^
const NUMBERED = pattern()`(?:^|[^\p{L}\p{N}])[Pp]([0-4])(?![\p{L}\p{N}])`

/**
 * The priority that a text says: `P0` to `P4` before words, words before nothing.
 *
 * @param text a short text: a cell, the value of a field, a bracketed suffix
 */
export function readPriority(text: string, lexicon: Lexicon): Priority | undefined {
  const numbered = NUMBERED.exec(text)
  if (numbered?.[1]) {
    const ranks = ['P0', 'P1', 'P2', 'P3', 'P4'] as const
    return ranks[Number(numbered[1])]
  }
  // 'Medium (nice to have)' says first what counts.
  const [first] = lexicon.priorities.find(text)
  return first?.start === 0 ? first.meaning : lexicon.priorities.best(text)?.meaning
}

/** The priority that a text is: nothing but one, and the word for priority perhaps. */
export function readWholePriority(text: string, lexicon: Lexicon): Priority | undefined {
  const bare = text.replace(/\p{Extended_Pictographic}|\uFE0F/gu, ' ').trim()
  if (/^\(?P[0-4]\)?$/iu.test(bare)) return readPriority(bare, lexicon)
  const best = lexicon.priorities.best(bare)
  if (!best) return undefined
  const rest = lexicon.fields.find(bare).some((match) => match.meaning === 'priority') ? 1 : 0
  const words = Math.round(best.length / best.share)
  return best.length + rest >= words || (NUMBERED.test(bare) && words <= 3) ? readPriority(bare, lexicon) : undefined
}
