import { type Claim, refOf } from '@sprint/core'
import { groupAround } from '../../meaning/group-around.js'
import { linesOf } from '../../meaning/lines-of.js'
import { readTestCounts } from '../../readers/read-test-counts.js'
import type { ClaimReader } from './claim-reader.js'
import { itemAround } from './item-around.js'

/**
 * How many tests the lines of a track or a team state, now or for later, outside of its items.
 *
 * ```text
 * > | - Our domain: ~120 tests
 *                    ^^^^^^^^^^
 * ```
 */
export const testCount: ClaimReader = (context) => {
  const { outline, lexicon } = context
  if (context.groups().value.every(({ kind }) => kind !== 'track' && kind !== 'team')) return []
  return linesOf(outline).flatMap(({ line, section, entry, kind }): Claim[] => {
    if (kind !== 'entry' && kind !== 'paragraph') return []
    const group = groupAround(context, line, section)
    if (group?.kind !== 'track' && group?.kind !== 'team') return []
    const [stated, another] = readTestCounts(line.text, lexicon)
    const count = stated?.total ?? stated?.passed ?? null
    const isPart = stated?.failed !== null || itemAround(context, { entry, section, line: line.source.line })
    if (count === null || another || isPart) return []
    return [{ kind: 'test-count', of: refOf(group), count, text: line.text, source: line.source }]
  })
}
