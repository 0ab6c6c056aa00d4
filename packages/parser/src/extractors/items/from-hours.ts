import type { List } from '../../outline/outline.js'
import { partOfLine } from '../../outline/plain-line.js'
import { readTime } from '../../readers/read-time.js'
import type { ParseContext } from '../extractor.js'
import type { Candidate } from './candidate.js'
import { entryCandidate } from './entry-candidate.js'
import { standingOf } from './standing.js'

const MOST = 0.6

/**
 * Where a document lists no work in any other way, the hours of a day that say what they are spent on.
 *
 * ```text
 * > | - 09:00–11:00 Wire up the form
 *                   ^^^^^^^^^^^^^^^^
 * ```
 */
export function fromHours(context: ParseContext): Candidate[] {
  const lists = context.outline.blocks.filter((block): block is List => block.kind === 'list' && block.entry === null)
  return lists.flatMap((list) => {
    const standing = standingOf(context, list.section)
    if (list.isQuoted || standing.place === 'foreign' || standing.place === 'template') return []
    const timed = list.entries.filter(({ line }) => spanAt(line.text) > 0)
    if (timed.length < 2 || timed.length < list.entries.length * MOST) return []
    return timed.flatMap((entry) => {
      const text = entry.line.text.slice(spanAt(entry.line.text)).replace(GAP, '')
      return text === ''
        ? []
        : (entryCandidate(context, { ...entry, line: partOfLine(entry.line, text) }, standing) ?? [])
    })
  })
}

// > | 09:00–11:00: Wire up the form
//                ^^
const GAP = /^[\s:：.|–—-]+/u

/** Where the span of time ends that a text begins with, 0 where it begins with none. */
function spanAt(text: string): number {
  const from = readTime(text)
  if (from?.start !== 0) return 0
  const behind = text.slice(from.end)
  const to = BETWEEN.test(behind) ? readTime(behind.replace(BETWEEN, '')) : undefined
  return to?.start === 0 ? text.length - behind.replace(BETWEEN, '').length + to.end : 0
}
const BETWEEN = /^\s*[-–—~]\s*/u
