import type { SectionRole } from '../../lexicon/words.js'
import { bareText } from '../../meaning/bare-text.js'
import { introducedLists } from '../../meaning/lists-of.js'
import type { Entry, Section } from '../../outline/outline.js'
import { readLead } from '../../readers/read-lead.js'
import { readName } from '../../readers/read-name.js'
import { isPlaceholder } from '../../readers/read-placeholder.js'
import { splitRefs } from '../../readers/split-refs.js'
import type { ParseContext } from '../extractor.js'
import type { PersonDraft } from './person-draft.js'

const LEAST_SHARE = 0.5
const LONGEST_ROLE = 6

/**
 * Entries of lists that a heading or another line announces as the team.
 *
 * ```text
 * > | **Team:**
 * > | - Ada Byron - Backend
 *       ^^^^^^^^^   ^^^^^^^
 * > | - Product owner: Ben
 *       ^^^^^^^^^^^^^  ^^^
 * ```
 */
export function peopleInLists(context: ParseContext): PersonDraft[] {
  const introduced = introducedLists(context).filter(({ roles }) => isTeam(roles[0]))
  const apart = new Set(introduced.map(({ list }) => list))
  const entries = [
    ...introduced.flatMap(({ list }) => list.entries),
    ...context.outline.sections
      .filter((section) => isTeamSection(context, section))
      .flatMap((section) =>
        section.blocks.flatMap((block) => (block.kind === 'list' && !apart.has(block) ? block.entries : [])),
      ),
  ]
  return entries.flatMap((entry) => personInEntry(context, entry) ?? [])
}

const isTeam = (role: SectionRole | undefined) => role === 'people' || role === 'team' || role === 'contacts'

function isTeamSection(context: ParseContext, section: Section): boolean {
  const { own, share, roles } = context.meaningOf(section)
  // 'Team notes' are notes.
  if (!own.every((role) => isTeam(role) || role === 'capacity')) return false
  return isTeam(own[0]) && share >= LEAST_SHARE && !roles.includes('template')
}

function personInEntry(context: ParseContext, entry: Entry): PersonDraft | undefined {
  const { lexicon } = context
  if (entry.checked !== null || isUnit(context, entry)) return undefined
  const text = bareText(entry.line.text)
  const lead = readLead(text)
  const hint = entry.line.text.slice(0, 4)
  if (!lead) {
    const name = readName(text)
    return name && !lexicon.fields.whole(name.name) && text.split(/\s+/).length <= 3 + (name.aside ? 3 : 0)
      ? { name: name.name, role: name.aside, source: entry.source, hint: name.aside ?? hint }
      : undefined
  }
  const isRoleFirst = lexicon.fields.whole(lead.head) === 'lead' || lexicon.fields.whole(lead.head) === 'author'
  const name = readName(isRoleFirst ? lead.tail : lead.head)
  if (!name || isPlaceholder(name.name, lexicon)) return undefined
  if (!isRoleFirst && lexicon.fields.whole(name.name)) return undefined
  const detail = isRoleFirst ? (name.aside ?? '') : lead.tail
  const isRole = !isRoleFirst && detail.split(/\s+/).length <= LONGEST_ROLE
  return {
    name: name.name,
    role: isRoleFirst ? lead.head : isRole ? detail || name.aside : name.aside,
    responsibilities: isRole ? [] : splitRefs(detail),
    source: entry.source,
    hint,
  }
}

function isUnit(context: ParseContext, entry: Entry): boolean {
  return context.items().value.some((item) => item.source.line === entry.source.line)
}
