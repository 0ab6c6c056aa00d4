import type { ItemStatus } from '@sprint/core'
import type { Lexicon } from '../lexicon/lexicon.js'
import { STATUS_MARKS } from '../lexicon/marks.js'
import type { StatusWord } from '../lexicon/words.js'
import { hasWord } from '../pattern/has-letter.js'
import { matchesOf } from '../pattern/matches-of.js'

// An empty box is a mark of status, though no emoji.
const PICTURES = /[\p{Extended_Pictographic}☐]/gu
const PERCENT = /(?:^|[^\d.])(\d{1,3})\s?%/u

/**
 * The status that a text says: the value of a field, a cell, a suffix. Words win over marks, the longest phrase over
 * shorter ones, so that 'not started' is no start.
 *
 * @param text a short text
 * @returns `undefined` where it says none, or leaves it unclear as 'partly done' and 'paused' do
 */
export function readItemStatus(text: string, lexicon: Lexicon): ItemStatus | undefined {
  const words = lexicon.itemStatuses.find(text)
  const [first] = words
  if (first) return first.meaning === 'unclear' ? undefined : first.meaning
  const mark = readStatusMark(text)
  if (mark) return mark
  const percent = PERCENT.exec(text)
  if (!percent?.[1]) return undefined
  const share = Number(percent[1])
  if (share === 100) return 'done'
  return share > 0 && share < 100 ? 'in-progress' : undefined
}

/**
 * The status that a text is: nothing but a status and perhaps a mark, as in `- **COMPLETE** ✅`.
 */
export function readWholeStatus(text: string, lexicon: Lexicon): StatusWord | undefined {
  const best = lexicon.itemStatuses.best(text)
  if (best && best.share >= 0.6) return best.meaning
  if (hasWord(text)) return undefined
  return readStatusMark(text)
}

/** The status that a mark alone stands for. */
export function readStatusMark(text: string): ItemStatus | undefined {
  for (const [picture] of matchesOf(text, PICTURES)) {
    const status = STATUS_MARKS[picture]
    if (status) return status
  }
  return undefined
}
