import type { Criterion, Priority } from '@sprint/core'
import type { Lexicon } from '../../lexicon/lexicon.js'
import { bareText } from '../../meaning/bare-text.js'
import { readAsides } from '../../readers/read-asides.js'

const LEAST_SHARE = 0.5

// 'Critical' is as binding as 'must', 'optional' as little as 'could'.
const LEVELS: ReadonlyMap<Priority, Criterion['level']> = new Map<Priority, Criterion['level']>([
  ['must', 'must'],
  ['critical', 'must'],
  ['should', 'should'],
  ['could', 'could'],
  ['low', 'could'],
])

/** How binding a criterion is, as the heading above it or the word in front of it says. */
export function criterionLevel(text: string, lexicon: Lexicon): Criterion['level'] {
  const best = lexicon.priorities.best(readAsides(bareText(text)).text)
  if (!best || best.share < LEAST_SHARE) return null
  return LEVELS.get(best.meaning) ?? null
}
