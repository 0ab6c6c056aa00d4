import type { Group, Source } from '@sprint/core'
import { bareText } from '../../meaning/bare-text.js'
import { readTimeFrame } from '../../meaning/time-frame.js'
import type { Line, Section } from '../../outline/outline.js'
import { readGroupName } from '../../readers/read-group-name.js'
import type { Extraction, ParseContext } from '../extractor.js'
import { dayName } from './day-name.js'
import { entryGroups } from './entry-groups.js'
import { detailsOfLine, withFields } from './group-details.js'
import { GroupIndex, type NamedGroup } from './group-index.js'
import { isDefinition } from './is-definition.js'
import { rowGroups } from './row-groups.js'

/** The groups of a document, and which of them a place stands under. */
export interface GroupReading extends Extraction<Group[]> {
  at(place: Section | Line): Group | null
}

/**
 * The groups that the document sorts its items under: headings first, then list entries that hold others, then rows of
 * tables of phases or weeks. A heading that names a group again leads to the same group.
 */
export function readGroups(context: ParseContext): GroupReading {
  const frame = readTimeFrame(context)
  const index = new GroupIndex()
  const used: Source[] = []
  const names = new Map<Section, NamedGroup>()
  for (const section of context.outline.sections) {
    const text = bareText(section.heading.text)
    const name = readGroupName(text, context.lexicon) ?? dayName(context, frame, text)
    if (name) names.set(section, { ...name, line: section.heading })
  }
  for (const [section, name] of names) {
    const known = index.find(name, section)
    if (!known && !isDefinition(context, section, name, names)) continue
    const line = detailsOfLine(context, frame, name.isParted ? name.rest : '', name.label)
    const read = withFields(context, frame, line, section)
    if (!known) index.define(name, read.details, section)
    else index.mention(known, name.isParted ? read.details : null, section)
    used.push(section.heading.source, ...read.used)
  }
  for (const { name, details, entry } of entryGroups(context, frame)) index.defineEntry(name, details, entry)
  for (const { name, details, section } of rowGroups(context, frame)) {
    const known = index.find(name, section)
    if (known) index.mention(known, details, null)
    else index.define(name, details, section, false)
    used.push(name.line.source)
  }
  const groups = index.finish(context.outline.sections)
  return { value: groups.all, used, at: groups.at }
}
