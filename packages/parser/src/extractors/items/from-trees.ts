import type { Branch, Fence } from '../../outline/outline.js'
import { isSureId } from '../../readers/read-item-id.js'
import type { ParseContext } from '../extractor.js'
import type { Candidate } from './candidate.js'
import { standingOf } from './standing.js'
import { readUnitLine } from './unit-line.js'

/**
 * Units in box-drawn trees. Mostly such a tree pictures units that are defined elsewhere, or steps of one; it defines
 * them only where nothing else in the document does.
 *
 * ```text
 * > | ├─ SHOP-12: Export as CSV (3 pts)
 *        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 * ```
 *
 * @param defined the ids that the rest of the document defines
 */
export function fromTrees(context: ParseContext, defined: ReadonlySet<string>): Candidate[] {
  return context.outline.fences.flatMap((fence) => {
    if (standingOf(context, fence.section).place === 'template') return []
    const found = fence.branches.flatMap((branch) => branchCandidate(context, fence, branch) ?? [])
    const unknown = found.filter(({ id }) => id !== null && !defined.has(id))
    // Few ids that nothing else names are remarks; many are where the units are defined.
    const isSource = unknown.length >= LEAST_UNITS && unknown.length >= found.length / 2
    return found.map((candidate) => ({ ...candidate, isMentionOnly: !isSource }))
  })
}

const LEAST_UNITS = 3

function branchCandidate(context: ParseContext, fence: Fence, branch: Branch): Candidate | undefined {
  const unit = readUnitLine(branch.line, context.lexicon)
  if (!isSureId(unit.idForm) || unit.isGroupWord || unit.isTimeWord) return undefined
  return {
    how: 'tree',
    origin: { kind: 'branch', branch, section: fence.section },
    source: branch.line.source,
    labels: [],
    isMentionOnly: true,
    used: [],
    ...unit,
    title: unit.title === '' ? (unit.id ?? '') : unit.title,
  }
}
