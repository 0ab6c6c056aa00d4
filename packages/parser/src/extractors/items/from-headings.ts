import { bareText } from '../../meaning/bare-text.js'
import type { Section } from '../../outline/outline.js'
import { readAsides } from '../../readers/read-asides.js'
import { isSureId } from '../../readers/read-item-id.js'
import { readWholePriority } from '../../readers/read-priority.js'
import type { ParseContext } from '../extractor.js'
import { type Candidate, ENOUGH, evidenceOf, isLabel, isNamedUnit, isStorySentence } from './candidate.js'
import { withoutContainers } from './containers.js'
import { withFieldId } from './field-id.js'
import { fieldsBeneath } from './fields-beneath.js'
import {
  isAmongUnits,
  isCountedDeliverable,
  isInSeries,
  isRecord,
  isTicked,
  placeEvidence,
  siblingEvidence,
} from './heading-series.js'
import { readItemFields } from './item-fields.js'
import { isAmongPeople } from './owner-of-heading.js'
import { standingOf } from './standing.js'
import { readUnitLine, type UnitLine } from './unit-line.js'

/**
 * Units that have a heading of their own, or a bold line that serves as one.
 *
 * ```text
 * > | ### Story 4: Export as CSV (5 pts)
 *         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 * > | **Owner:** Ada
 *     ^^^^^^^^^^^^^^
 * ```
 */
export function fromHeadings(context: ParseContext): Candidate[] {
  const candidates = context.outline.sections
    .filter((section) => section.level > 1 || isLaterTitle(section))
    .flatMap((section) => headingCandidate(context, section) ?? [])
  return withoutContainers(candidates)
}

// A first-level heading is the title, unless the document has several.
const isLaterTitle = (section: Section) => section.level === 1 && section.index > 1 && section.parent?.level === 0

function headingCandidate(context: ParseContext, section: Section): Candidate | undefined {
  const standing = standingOf(context, section)
  if (standing.place === 'template' || isAmongPeople(context, section)) return undefined
  const unit = withFieldId(context, section, readUnitLine(section.heading, context.lexicon))
  if (unit.title === '' && unit.id === null) return undefined
  const fields = readItemFields(fieldsBeneath(context, section), context.lexicon)
  const above = section.parent ? standingOf(context, section.parent) : standing
  const candidate: Candidate = {
    how: 'heading',
    origin: { kind: 'section', section },
    source: section.heading.source,
    isMentionOnly: false,
    labels: fields.labels ?? [],
    used: fields.used,
    ...unit,
    type: unit.type ?? (fields.typeWord ? (context.lexicon.itemTypes.best(fields.typeWord)?.meaning ?? null) : null),
    title: unit.title === '' ? bareText(section.heading.text) : unit.title,
    points: unit.points ?? fields.points ?? null,
    hours: unit.hours ?? fields.hours ?? null,
    hoursRange: unit.hours === null ? (fields.hoursRange ?? null) : unit.hoursRange,
    priority: unit.priority ?? fields.priority ?? null,
    status: unit.isStatusFromMark ? (fields.status ?? unit.status) : (unit.status ?? fields.status ?? null),
    isStatusFromMark: unit.isStatusFromMark && fields.status === undefined,
    owner: fields.owner ?? unit.owner ?? null,
    due: unit.due ?? fields.due ?? null,
    dependsOn: fields.dependsOn ?? unit.dependsOn,
  }
  if (unit.idForm === null && unit.points === null && isGroup(context, section)) return undefined
  const isOneOfMany = isAmongUnits(context, candidate, section) || isTicked(context, candidate, section)
  if (isWeak(candidate) && holdsMarkedList(section) && !isOneOfMany) return undefined
  const { own, share } = context.meaningOf(section)
  const evidence =
    (isOneOfMany ? 2 : 0) +
    evidenceOf(candidate) +
    placeEvidence(context, candidate, section) +
    siblingEvidence(context, candidate, section) +
    (isInSeries(context, section) ? 1 : 0) +
    (isRecord(context, section) ? 1.5 : 0) +
    (isStorySentence(context.lexicon, candidate.title) ? ENOUGH : 0)
  // A heading that names a topic is one, whatever stands beneath, unless it carries a sure id or counts what was made.
  const isTopic = own.length > 0 && share > 0.5 && !isSureId(candidate.idForm)
  if (isTopic && !isOneOfMany && !isCountedDeliverable(context, candidate, section)) return undefined
  const isOutOfPlace = above.place === 'foreign' && !isNamedUnit(candidate)
  if (isOutOfPlace && !(candidate.idForm && evidence >= ENOUGH + 1)) return undefined
  if (candidate.isTimeWord || isLabel(context.lexicon, candidate) || isSortingLabel(context, unit)) return undefined
  if (candidate.isGroupWord && !isOwnUnit(candidate)) return undefined
  return evidence >= ENOUGH || (candidate.isGroupWord && isOwnUnit(candidate))
    ? withStanding(candidate, above)
    : undefined
}

/** 'Priority 1', 'Priority 1 (days 1-3)' or 'Priority 1 - Critical', and no more, sorts what stands beneath. */
function isSortingLabel({ lexicon }: ParseContext, { type, title, points, status, owner }: UnitLine): boolean {
  if (type !== 'other' || points !== null || status !== null || owner !== null) return false
  const words = readAsides(title).text
  return words === '' || readWholePriority(words, lexicon) !== undefined
}

/** Whether nothing but a mark and a number speak for a heading. */
function isWeak({ idForm, points, hours, owner, priority, status, isStatusFromMark }: Candidate): boolean {
  const hasDetails = isSureId(idForm) || points !== null || hours !== null || owner !== null || priority !== null
  return !hasDetails && (status === null || isStatusFromMark)
}

/** Whether what stands beneath a heading is marked one by one: then the heading only groups it. */
function holdsMarkedList(section: Section): boolean {
  const entries = section.blocks.flatMap((block) => (block.kind === 'list' ? block.entries : []))
  const marked = entries.filter((entry) => entry.checked !== null || STARTS_WITH_MARK.test(entry.line.text))
  return marked.length >= 2 && marked.length >= entries.length / 2
}
const STARTS_WITH_MARK = /^\p{Extended_Pictographic}/u

/** Whether a heading opens a group, as 'Team Dock' or 'Phase: Build' does. */
function isGroup(context: ParseContext, section: Section): boolean {
  return context.groups().at(section)?.source.line === section.heading.source.line
}

/** A day, phase or track is a unit of its own only where it has points, or an id with a status, an owner or hours. */
function isOwnUnit({ points, idForm, status, isStatusFromMark, owner, hours, type }: Candidate): boolean {
  if (points !== null) return true
  const isTold = (status !== null && !isStatusFromMark) || (type !== null && (owner !== null || hours !== null))
  return idForm !== null && isTold
}

function withStanding(candidate: Candidate, above: ReturnType<typeof standingOf>): Candidate {
  return {
    ...candidate,
    status: candidate.status ?? above.status,
    priority: candidate.priority ?? above.priority,
  }
}
