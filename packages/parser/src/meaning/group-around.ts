import type { Group } from '@sprint/core'
import type { ParseContext } from '../extractors/extractor.js'
import type { Line, Section } from '../outline/outline.js'
import { oncePerDocument } from './once-per-document.js'

/**
 * The group that a line belongs to: that of a heading above it, else the only one that stands anywhere beneath such a
 * heading, as the targets of track A do in the part for its developer.
 *
 * @param context the document
 * @param line the line
 * @param section the section that the line stands in
 */
export function groupAround(context: ParseContext, line: Line, section: Section): Group | null {
  const own = context.groups().at(line)
  if (own) return own
  const only = onlyGroups(context)
  for (let at: Section | null = section; at && at.level > 1; at = at.parent) {
    const group = only.get(at)
    if (group) return group
  }
  return null
}

/** For each section beneath which groups stand, the only one; `null` where there are several. */
const onlyGroups = oncePerDocument((context): ReadonlyMap<Section, Group | null> => {
  const only = new Map<Section, Group | null>()
  for (const section of context.outline.sections) {
    const group = context.groups().at(section)
    if (!group) continue
    for (let at = section.parent; at && at.level > 0; at = at.parent) {
      const known = only.get(at)
      only.set(at, known === undefined || known === group ? group : null)
    }
  }
  return only
})
