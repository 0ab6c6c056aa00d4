import type { Candidate } from './candidate.js'

/**
 * A block of priorities, tracks or components that only holds other units is a group of them, unless it has a status,
 * an owner or points itself; an epic without an id is one too.
 */
export function withoutContainers(candidates: readonly Candidate[]): Candidate[] {
  return candidates.filter((candidate) => {
    if (candidate.origin.kind !== 'section') return true
    if (candidate.type !== 'other' && !(candidate.type === 'epic' && candidate.id === null)) return true
    if (candidate.status !== null || candidate.owner !== null || candidate.points !== null) return true
    const { section } = candidate.origin
    return !candidates.some(
      (inner) =>
        inner !== candidate &&
        inner.origin.kind === 'section' &&
        inner.idForm !== null &&
        inner.origin.section.index > section.index &&
        inner.source.line <= section.endLine,
    )
  })
}
