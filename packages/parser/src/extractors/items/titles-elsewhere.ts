import type { ParseContext } from '../extractor.js'
import type { Candidate } from './candidate.js'
import { entryCandidate } from './entry-candidate.js'
import { standingOf } from './standing.js'

/**
 * The entries that tell what a bare id is about, where a table lists ids and figures alone.
 *
 * ```text
 * > | | SHOP-7 | 4h | done |
 * > | - Finished the price index (SHOP-7)
 *       ^^^^^^^^^^^^^^^^^^^^^^^^  ^^^^^^
 * ```
 */
export function titlesElsewhere(context: ParseContext, candidates: readonly Candidate[]): Candidate[] {
  const bare = new Set(candidates.flatMap(({ id, title }) => (id !== null && title === id ? [id] : [])))
  for (const { id, title } of candidates) if (id !== null && title !== id) bare.delete(id)
  if (bare.size === 0) return []
  return context.outline.entries.flatMap((entry) => {
    if (!ENDS_IN_BRACKET.test(entry.line.text)) return []
    const candidate = entryCandidate(context, entry, standingOf(context, entry.section))
    if (candidate?.idForm !== 'behind' || !bare.has(candidate.id ?? '')) return []
    return [{ ...candidate, isMentionOnly: true }]
  })
}

const ENDS_IN_BRACKET = /[)）\]】]\s*$/u
