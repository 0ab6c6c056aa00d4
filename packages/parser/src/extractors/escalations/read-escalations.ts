import type { Escalation } from '@sprint/core'
import type { Extraction, ParseContext } from '../extractor.js'
import { escalationEntries } from './escalation-entries.js'
import { escalationRows } from './escalation-rows.js'
import { escalationSections } from './escalation-sections.js'

/**
 * The escalations of a document: headings with a trigger or an action, rows of tables of levels, and lists beneath a
 * heading of escalation. One that another level triggers is part of that level.
 */
export function readEscalations(context: ParseContext): Extraction<Escalation[]> {
  const found = [...escalationSections(context), ...escalationRows(context), ...escalationEntries(context)]
  return { value: joined(found.sort((a, b) => a.source.line - b.source.line)) }
}

/** `Trigger: level 3 blocker` goes on with what level 3 began. */
function joined(all: readonly Escalation[]): Escalation[] {
  const levels: Escalation[] = []
  for (const one of all) {
    const words = ` ${one.trigger?.toLowerCase() ?? ''} `
    const at = levels.findIndex(({ level }) => level !== null && one.level === null && words.includes(` ${level} `))
    const first = levels[at]
    if (!first) levels.push(one)
    else levels[at] = { ...first, contact: first.contact ?? one.contact, within: first.within ?? one.within }
  }
  return levels
}
