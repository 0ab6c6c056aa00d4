import type { Branch, Fence } from '../../outline/outline.js'
import type { ParseContext } from '../extractor.js'
import { type Candidate, isSureId } from './candidate.js'
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
 * @param isOnlySource whether nothing else in the document defines units by id
 */
export function fromTrees(context: ParseContext, isOnlySource: boolean): Candidate[] {
  return context.outline.fences.flatMap((fence) =>
    standingOf(context, fence.section).place === 'template'
      ? []
      : fence.branches.flatMap((branch) => branchCandidate(context, fence, branch, isOnlySource) ?? []),
  )
}

function branchCandidate(
  context: ParseContext,
  fence: Fence,
  branch: Branch,
  isOnlySource: boolean,
): Candidate | undefined {
  const unit = readUnitLine(branch.line, context.lexicon)
  if (!isSureId(unit.idForm) || unit.isGroupWord || unit.isTimeWord) return undefined
  return {
    ...unit,
    how: 'tree',
    origin: { kind: 'branch', branch, section: fence.section },
    source: branch.line.source,
    title: unit.title === '' ? (unit.id ?? '') : unit.title,
    labels: [],
    isMentionOnly: !isOnlySource,
    used: [],
  }
}
