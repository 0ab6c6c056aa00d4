import type { Claim, Group } from '@sprint/core'
import { linesOf } from '../../meaning/lines-of.js'
import { readCounts } from '../../readers/read-counts.js'
import { readItemStatus } from '../../readers/read-item-status.js'
import { readSprintStatus } from '../../readers/read-sprint-status.js'
import type { ParseContext } from '../extractor.js'
import type { ClaimReader } from './claim-reader.js'

/**
 * What a line says of all groups of a kind, and the groups that, by their own status, have not begun.
 *
 * ```text
 * > | All 3 teams are executing in parallel
 *     ^^^^^^^^^^^     ^^^^^^^^^
 * ```
 */
export const all: ClaimReader = (context) => {
  const { outline, lexicon } = context
  const groups = context.groups().value.filter(({ status }) => status !== null)
  if (groups.length < 2) return []
  return linesOf(outline).flatMap(({ line, kind }): Claim[] => {
    if (kind !== 'paragraph' && kind !== 'entry') return []
    const [whole] = readCounts(line.text, lexicon)
    const of = whole && (lexicon.groups.whole(whole.noun) ?? lexicon.groups.whole(singular(whole.noun)))
    if (!whole || !of || readSprintStatus(line.text, lexicon) !== 'active') return []
    const others = groups.filter((group) => group.kind === of && isWaiting(context, group))
    if (others.length === 0) return []
    return [
      {
        kind: 'all',
        noun: whole.noun,
        text: line.text,
        others: others.map(({ id, title, status, source }) => ({ of: id ?? title, text: status ?? '', source })),
        source: line.source,
      },
    ]
  })
}

function isWaiting({ lexicon }: ParseContext, { status }: Group): boolean {
  const own = readItemStatus(status ?? '', lexicon)
  return own === 'todo' || own === 'blocked'
}

const singular = (noun: string) => (noun.endsWith('s') ? noun.slice(0, -1) : noun)
