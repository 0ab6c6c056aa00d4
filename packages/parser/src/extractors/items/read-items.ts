import type { ItemType, WorkItem } from '@sprint/core'
import type { Branch, Entry, Section } from '../../outline/outline.js'
import { isSureId } from '../../readers/read-item-id.js'
import { readsAsBug } from '../../readers/reads-as-bug.js'
import type { Extraction, ParseContext } from '../extractor.js'
import { withAssignedOwners } from './assigned-owners.js'
import { type Candidate, isStorySentence } from './candidate.js'
import { fromEntries } from './from-entries.js'
import { fromHeadings } from './from-headings.js'
import { fromHours } from './from-hours.js'
import { fromLines } from './from-lines.js'
import { fromParagraphs } from './from-paragraphs.js'
import { fromBoxes, fromPlainLists } from './from-plain-lists.js'
import { fromStandups } from './from-standups.js'
import { fromTables } from './from-tables.js'
import { fromTrees } from './from-trees.js'
import { type Details, itemDetails } from './item-details.js'
import { type Mentioned, mergeMentions } from './merge-mentions.js'
import { withNamesInFront } from './names-in-front.js'
import { ownerOfHeading } from './owner-of-heading.js'
import { standsApart } from './standing-apart.js'
import { titlesElsewhere } from './titles-elsewhere.js'

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

/**
 * The heading right above gives its name to what stands beneath, where it names a person; that proves no unit, and so
 * is added to those chosen.
 */
function withSortedOwner(context: ParseContext, candidate: Candidate): Candidate {
  if (candidate.owner !== null) return candidate
  const { origin } = candidate
  const section = origin.kind === 'section' ? origin.section.parent : origin.section
  return section ? { ...candidate, owner: ownerOfHeading(context, section) } : candidate
}

// So few units among so many entries of work each are an exception; the entries are the rule.
const FEW_UNITS = 2
const ENTRIES_A_UNIT = 8

/** The units; and where there are none, or hardly any beside long lists of work, the entries of those lists. */
function chosenUnits(
  context: ParseContext,
  units: readonly Candidate[],
  isWithinUnit: (line: number) => boolean,
): Candidate[] {
  const distinct = units.filter((unit) => isDistinct(context, unit)).length
  const plain = fromPlainLists(context).filter((candidate) => distinct === 0 || !isWithinUnit(candidate.source.line))
  if (units.length === 0 && plain.length === 0) {
    const boxes = fromBoxes(context)
    return boxes.length > 0 ? boxes : fromHours(context)
  }
  const known = new Set(units.flatMap(({ source, isMentionOnly }) => (isMentionOnly ? [] : [source.line])))
  if (distinct === 0) return [...units, ...plain.filter(({ source }) => !known.has(source.line))]
  const isRule = plain.length >= ENTRIES_A_UNIT * (distinct > FEW_UNITS ? distinct : 1)
  return isRule ? [...units, ...plain] : withoutFollowUps(context, units)
}

/** Whether a unit is one by more than the list it stands in; where none is, every entry of the lists of work counts. */
function isDistinct(context: ParseContext, unit: Candidate): boolean {
  if (unit.isMentionOnly) return false
  if (isSureId(unit.idForm) || unit.points !== null) return true
  return unit.how !== 'list' && !isStorySentence(context.lexicon, unit.title)
}

/** Which sections and entries are units, and so which unit is part of which. */
interface Family {
  readonly isUnit: (at: Section | Entry) => boolean
  readonly parentOf: (candidate: Candidate) => Candidate | undefined
  readonly hasChildren: (candidate: Candidate) => boolean
  readonly hasEpics: boolean
}

function createFamily(merged: readonly Mentioned[]): Family {
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

/** Whether a section, or one above it, tells what comes next. */
function isFollowUp(context: ParseContext, section: Section): boolean {
  const { own } = context.meaningOf(section)
  if (own.includes('next') || own.includes('recommendations')) return true
  return section.parent !== null && section.parent.level > 1 && isFollowUp(context, section.parent)
}

/** Beside units with ids, what is to be done next is a follow-up and no unit. */
function withoutFollowUps(context: ParseContext, units: readonly Candidate[]): Candidate[] {
  const hasSureIds = units.filter((unit) => isSureId(unit.idForm) && !unit.isMentionOnly).length >= 2
  return units.filter(
    (unit) => !hasSureIds || unit.how !== 'list' || unit.id !== null || !isFollowUp(context, unit.origin.section),
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
    parent: parent ? (parent.id ?? parent.title) : null,
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
  return group.id ?? group.title
}

const ID_TYPES: readonly (readonly [RegExp, ItemType])[] = [
  [/^(?:US|STORY)[-_]?[\d\p{Lu}]/iu, 'story'],
  [/^(?:BUG|DEFECT)[-_]?\d/iu, 'bug'],
  [/^EPIC[-_]?\d/iu, 'epic'],
  [/^(?:TASK|T)[-_]?\d/iu, 'task'],
  [/^SPIKE[-_]?\d/iu, 'spike'],
]

function typeOf(context: ParseContext, candidate: Candidate, family: Family): ItemType {
  const byId = ID_TYPES.find(([pattern]) => pattern.test(candidate.id ?? ''))
  // 'Issue' or 'Task' at the head of a column is said of all rows, 'US-4' of one.
  if (byId && candidate.type === 'task' && candidate.how === 'table') return byId[1]
  if (candidate.type && candidate.type !== 'other') return candidate.type
  if (isStorySentence(context.lexicon, candidate.title)) return 'story'
  // A track or module that only bundles other units is what Scrum calls an epic.
  if (candidate.type === 'other') return family.hasChildren(candidate) ? 'epic' : 'other'
  if (byId) return byId[1]
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
