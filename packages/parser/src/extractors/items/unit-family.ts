import type { Branch, Entry, Section } from '../../outline/outline.js'
import type { Candidate } from './candidate.js'
import type { Mentioned } from './merge-mentions.js'

/** Which sections and entries are units, and so which unit is part of which. */
export interface Family {
  readonly isUnit: (at: Section | Entry) => boolean
  readonly parentOf: (candidate: Candidate) => Candidate | undefined
  readonly hasChildren: (candidate: Candidate) => boolean
  readonly hasEpics: boolean
}

/** Finds out who is part of whom, of units whose mentions are brought together. */
export function createFamily(merged: readonly Mentioned[]): Family {
  const units = new Map<Section | Entry | Branch, Candidate>()
  for (const { winner, mentions } of merged)
    for (const { origin } of mentions) {
      if (origin.kind === 'section') units.set(origin.section, winner)
      if (origin.kind === 'entry') units.set(origin.entry, winner)
      if (origin.kind === 'branch') units.set(origin.branch, winner)
    }
  const parentOf = ({ origin }: Candidate): Candidate | undefined => {
    if (origin.kind === 'entry')
      for (let entry = origin.entry.parent; entry; entry = entry.parent) {
        const unit = units.get(entry)
        if (unit) return unit
      }
    if (origin.kind === 'branch')
      for (let branch = origin.branch.parent; branch; branch = branch.parent) {
        const unit = units.get(branch)
        if (unit) return unit
      }
    let section: Section | null = origin.kind === 'section' ? origin.section.parent : origin.section
    for (; section; section = section.parent) {
      const unit = units.get(section)
      if (unit) return unit
    }
    return undefined
  }
  const parents = new Set(merged.flatMap(({ winner }) => parentOf(winner) ?? []))
  return {
    isUnit: (at) => units.has(at),
    parentOf,
    hasChildren: (candidate) => parents.has(candidate),
    hasEpics: merged.some(({ winner }) => winner.type === 'epic'),
  }
}
