import type { SprintStatus } from '@sprint/core'
import type { Lexicon } from '../lexicon/lexicon.js'
import { hasLetter } from '../pattern/has-letter.js'

const ASIDE = /[(（[][^)）\]]*[)）\]]/gu
// What follows a dash explains: `EXCEEDED – delivered 27 of 26 points`.
const CLAUSES = /\s[-–—|]\s/u
const SHARE = /(?<![\d.])(\d{1,3})\s?%/u

/**
 * The status of a sprint that a text says, its longest phrase first: 'not started' is no start. What is done in part,
 * such as 'partially complete' or '90% complete', is neither completed nor surely under way.
 *
 * @param text the value of a status field, or a short line
 * @returns `undefined` where it says none
 * @example
 * readSprintStatus('🟢 READY TO START (waiting for keys)', lexicon) //=> 'planned'
 */
export function readSprintStatus(text: string, lexicon: Lexicon): SprintStatus | undefined {
  const [first = ''] = text.replace(ASIDE, ' ').split(CLAUSES)
  const said = hasLetter(first) ? first : text
  const best = lexicon.sprintStatuses.best(said)
  if (!best) return undefined
  const isPartial = lexicon.itemStatuses
    .find(said)
    .some(
      ({ meaning, start, length }) =>
        meaning !== 'done' && length > best.length && start <= best.start && start + length >= best.start + best.length,
    )
  if (best.meaning !== 'completed') return best.meaning
  const share = SHARE.exec(said)?.[1]
  return isPartial || (share !== undefined && Number(share) < 100) ? undefined : 'completed'
}
