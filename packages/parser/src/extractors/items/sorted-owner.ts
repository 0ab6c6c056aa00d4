import { fieldOf, fieldsOf } from '../../meaning/field-of.js'
import type { Section } from '../../outline/outline.js'
import type { ParseContext } from '../extractor.js'
import type { Candidate } from './candidate.js'
import { ownerOfHeading } from './owner-of-heading.js'

/**
 * The heading right above gives its name to what stands beneath, where it names a person, and one further up does where
 * it tells that person's role; that proves no unit, and so is added to those chosen.
 */
export function withSortedOwner(context: ParseContext, candidate: Candidate): Candidate {
  if (candidate.owner !== null) return candidate
  const section = candidate.origin.kind === 'section' ? candidate.origin.section.parent : candidate.origin.section
  const owner = section && (ownerOfHeading(context, section) ?? ownerByRole(context, section.parent))
  return owner ? { ...candidate, owner } : candidate
}

/** 'Developer A: Exports' with a role beneath it is whose part of the document it is, to its end. */
function ownerByRole(context: ParseContext, section: Section | null): string | null {
  if (!section || section.level <= 1) return null
  const isPart = fieldOf(fieldsOf(section), context.lexicon, 'role') !== undefined
  return (isPart ? ownerOfHeading(context, section) : null) ?? ownerByRole(context, section.parent)
}
