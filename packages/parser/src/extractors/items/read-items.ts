import { type ItemType, refOf, type WorkItem } from '@sprint/core'
import { readsAsBug } from '../../readers/reads-as-bug.js'
import type { Extraction, ParseContext } from '../extractor.js'
import { withAssignedOwners } from './assigned-owners.js'
import { type Candidate, isStorySentence } from './candidate.js'
import { chosenUnits } from './chosen-units.js'
import { fromEntries } from './from-entries.js'
import { fromHeadings } from './from-headings.js'
import { fromLines } from './from-lines.js'
import { fromParagraphs } from './from-paragraphs.js'
import { fromStandups } from './from-standups.js'
import { fromTables } from './from-tables.js'
import { fromTrees } from './from-trees.js'
import { type Details, itemDetails } from './item-details.js'
import { type Mentioned, mergeMentions } from './merge-mentions.js'
import { withNamesInFront } from './names-in-front.js'
import { withSortedOwner } from './sorted-owner.js'
import { standsApart } from './standing-apart.js'
import { titlesElsewhere } from './titles-elsewhere.js'
import { typeOfId } from './type-of-id.js'
import { createFamily, type Family } from './unit-family.js'

/**
 * The work items of a document. Headings, tables, lists and lines each offer candidates with what speaks for them;
 * mentions of one unit are brought together; where there is no unit at all, plain lists of work count.
 */
export function readItems(context: ParseContext): Extraction<WorkItem[]> {
  const headings = fromHeadings(context)
  const within = unitLines(headings)
  const written = withoutReferences([
    ...headings,
    ...fromTables(context),
    ...fromStandups(context),
    ...fromEntries(context, within),
    ...fromLines(context, within),
    ...fromParagraphs(context),
  ])
  const defined = new Set(written.flatMap((unit) => (unit.id !== null && !unit.isMentionOnly ? [unit.id] : [])))
  const units = [...written, ...titlesElsewhere(context, written), ...fromTrees(context, defined)]
  const chosen = withNamesInFront(context, chosenUnits(context, units, within))
  const candidates = chosen.map((unit) => withSortedOwner(context, unit))
  const merged = mergeMentions(candidates, standsApart(context))
  const family = createFamily(merged)
  const used = merged.flatMap(({ mentions }) => mentions.flatMap((mention) => [mention.source, ...mention.used]))
  const value = merged.map((mentioned) => {
    const details = itemDetails(context, mentioned.winner, family.isUnit)
    used.push(...details.used)
    return toItem(context, mentioned, family, details)
  })
  return { value: withAssignedOwners(context, value), used }
}

/** An id behind a title that another unit bears too refers to that one: 'Wire up the form (SHOP-12)'. */
function withoutReferences(candidates: readonly Candidate[]): Candidate[] {
  const bearers = new Map<string, number>()
  for (const { id } of candidates) if (id !== null) bearers.set(id, (bearers.get(id) ?? 0) + 1)
  return candidates.map((candidate) =>
    candidate.idForm === 'behind' && (bearers.get(candidate.id ?? '') ?? 0) > 1
      ? { ...candidate, id: null, idForm: null }
      : candidate,
  )
}

/** Whether a line stands beneath one of the units that have a heading. */
function unitLines(headings: readonly Candidate[]): (line: number) => boolean {
  const spans = headings.flatMap(({ origin }) =>
    origin.kind === 'section' ? [{ from: origin.section.heading.source.line, to: origin.section.endLine }] : [],
  )
  return (line) => spans.some(({ from, to }) => line > from && line <= to)
}

function toItem(context: ParseContext, { winner, mentions }: Mentioned, family: Family, details: Details): WorkItem {
  const parent = family.parentOf(winner)
  return {
    id: winner.id,
    title: winner.title,
    type: typeOf(context, winner, family),
    points: winner.points,
    hours: winner.hours,
    hoursRange: winner.hoursRange,
    priority: winner.priority,
    owner: winner.owner,
    status: winner.status,
    parent: parent ? refOf(parent) : null,
    group: groupOf(context, winner),
    risk: details.risk,
    due: winner.due,
    labels: [...winner.labels],
    acceptance: details.acceptance,
    steps: details.steps,
    deliverables: details.deliverables,
    dependsOn: [...new Set([...winner.dependsOn, ...details.dependsOn])],
    command: details.command,
    expected: details.expected,
    mentions: mentions.map(({ how, source }) => ({ how, source })),
    source: winner.source,
  }
}

/** The id, else the title, of the innermost group around a unit that is not the unit itself. */
function groupOf(context: ParseContext, { origin, source }: Candidate): string | null {
  const place = origin.kind === 'entry' ? origin.entry.line : origin.kind === 'line' ? origin.line : origin.section
  const group = context.groups().at(place)
  if (!group) return null
  if (group.source.line === source.line) return group.parent
  return refOf(group)
}

function typeOf(context: ParseContext, candidate: Candidate, family: Family): ItemType {
  const byId = typeOfId(candidate.id)
  // 'Issue' or 'Task' at the head of a column is said of all rows, 'US-4' of one.
  if (byId && candidate.type === 'task' && candidate.how === 'table') return byId
  if (candidate.type && candidate.type !== 'other') return candidate.type
  if (isStorySentence(context.lexicon, candidate.title)) return 'story'
  // A track or module that only bundles other units is what Scrum calls an epic.
  if (candidate.type === 'other') return family.hasChildren(candidate) ? 'epic' : 'other'
  if (byId) return byId
  const { origin } = candidate
  for (
    let at = origin.kind === 'section' ? origin.section.parent : origin.section;
    at && at.level > 1;
    at = at.parent
  ) {
    if (family.isUnit(at)) break
    const types = context.lexicon.itemTypes.find(at.heading.text)
    // 'Tasks by user story' names two types, and so none.
    const type = new Set(types.map((match) => match.meaning)).size === 1 ? types[0] : undefined
    if (type && type.share >= 0.3 && type.meaning !== 'other') return type.meaning
  }
  if (readsAsBug(candidate.title)) return 'bug'
  // Story points are given to stories; where there are epics above them, nothing else is meant.
  return candidate.points !== null && family.hasEpics ? 'story' : 'task'
}
