import { bareText } from '../../meaning/bare-text.js'
import { oncePerPart } from '../../meaning/once-per-part.js'
import { type Block, BOLD_LEVEL, type Field, type Section, type Table } from '../../outline/outline.js'
import { readAsides } from '../../readers/read-asides.js'
import { isSureId } from '../../readers/read-item-id.js'
import { readWholePriority } from '../../readers/read-priority.js'
import type { ParseContext } from '../extractor.js'
import { type Candidate, ENOUGH, evidenceOf, isLabel, isNamedUnit, isStorySentence } from './candidate.js'
import { withFieldId } from './field-id.js'
import { type KeyValue, readItemFields } from './item-fields.js'
import { isAmongPeople } from './owner-of-heading.js'
import { standingOf } from './standing.js'
import { readUnitLine, type UnitLine } from './unit-line.js'
import { WORK_ROLES } from './work-roles.js'

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
  const isOneOfMany = isAmongUnits(context, candidate, section)
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
  // A heading that names a topic is one, whatever stands beneath, unless it carries a sure id.
  if (own.length > 0 && share > 0.5 && !isSureId(candidate.idForm) && !isOneOfMany) return undefined
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

/** 'A - Assist' beside 'C.1 - Refactor' and 'D.2 - Search' is an id too, and so are 'Queries (T-2)' and 'Charts (T-3)'. */
function siblingEvidence(context: ParseContext, { idForm }: Candidate, section: Section): number {
  if (idForm === null || isSureId(idForm)) return 0
  const siblings = (section.parent?.children ?? []).filter((sibling) => sibling.level === section.level)
  const numbered = siblings.filter(({ heading }) => {
    const form = readUnitLine(heading, context.lexicon).idForm
    return isSureId(form) || (idForm === 'behind' && form === 'behind')
  })
  return numbered.length >= 2 ? 2 : 0
}

/**
 * Whether headings side by side are counted, '1. Import', '2. Export', or '4.1', '4.2': beneath a heading of work, or
 * where most tell how urgent they are, whose, or how far.
 */
function isInSeries(context: ParseContext, section: Section): boolean {
  if (!section.parent) return false
  const siblings = section.parent.children.filter((sibling) => sibling.level === section.level)
  const detailed = () => siblings.filter((sibling) => isDetailed(context, sibling)).length
  if (!isDirectlyWork(context, section.parent) && detailed() < Math.max(LEAST_IN_SERIES, siblings.length / 2))
    return false
  const counted = siblings.filter(({ heading }) => isCounted(readUnitLine(heading, context.lexicon)))
  return counted.length >= LEAST_IN_SERIES && counted.length >= siblings.length * MOST_OF_SERIES
}
const LEAST_IN_SERIES = 2
const MOST_OF_SERIES = 0.6
const isCounted = ({ hasOrdinal, idForm, isTimeWord }: UnitLine) => !isTimeWord && (hasOrdinal || idForm === 'dotted')

/** Whether a heading of a list of work opens a record of fields: `- Area: …`, `- Goal: …`. */
function isRecord(context: ParseContext, { parent, blocks: [first] }: Section): boolean {
  if (first?.kind !== 'list' || !parent || !isDirectlyWork(context, parent)) return false
  const own = first.entries.flatMap(({ line, fields: [field] }) => (field?.line === line ? [field] : []))
  if (own.length < LEAST_FIELDS || own.length < first.entries.length * MOST_OF_SERIES) return false
  return own.filter(({ key }) => context.lexicon.fields.whole(bareText(key)) !== undefined).length >= LEAST_FIELDS
}
const LEAST_FIELDS = 2

/** Whether '1.3' stands in a place for work beside a '1.2' that has an estimate, an owner or a status: both are units. */
function isAmongUnits(context: ParseContext, { idForm }: Candidate, section: Section): boolean {
  if (idForm !== 'dotted' || !section.parent || standingOf(context, section.parent).place !== 'work') return false
  const siblings = section.parent.children.filter(({ level, heading }) => {
    return level === section.level && readUnitLine(heading, context.lexicon).idForm === 'dotted'
  })
  return siblings.filter((sibling) => isDetailed(context, sibling)).length >= Math.max(2, siblings.length / 2)
}

/** Whether fields beneath a heading say how long it takes, whose it is or how far it got; each beside it asks. */
const isDetailed = oncePerPart((context, section: Section): boolean => {
  const { hours, points, owner, status, priority } = readItemFields(fieldsBeneath(context, section), context.lexicon)
  return [hours, points, owner, status, priority].some((value) => value !== undefined)
})

/** 'Tasks', 'Delivered', 'P1 - next'; not what is to be done later, which headings tell of as often as they plan it. */
function isDirectlyWork(context: ParseContext, section: Section): boolean {
  const standing = standingOf(context, section)
  if (standing.place !== 'work' || standing.role === 'next') return false
  return context.meaningOf(section).own.some((role) => WORK_ROLES.has(role))
}

/** Headings beneath 'Stories' or 'Completed' are units more likely than not, numbered ones most. */
function placeEvidence(context: ParseContext, candidate: Candidate, section: Section): number {
  const above = section.parent
  const standing = above ? standingOf(context, above) : undefined
  // What is to be done next is told in headings as often as it is planned in them.
  if (!above || standing?.place !== 'work' || standing.role === 'next') return 0
  const isDirect = context.meaningOf(above).own.some((role) => WORK_ROLES.has(role))
  return (isDirect ? 1.5 : 0.5) + (candidate.hasOrdinal ? 1 : 0)
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

/** The fields of a section: in its paragraphs, its lists, its bold subsections, and its unlabelled code. */
export function* fieldsBeneath(context: ParseContext, section: Section): Generator<KeyValue> {
  yield* keyed(context, section.fields)
  for (const block of section.blocks) {
    if (block.kind === 'table') yield* pairsOf(context, block)
    else yield* keyed(context, fieldsIn(block))
  }
  for (const child of section.children) {
    if (child.level !== BOLD_LEVEL) continue
    const key = context.lexicon.fields.whole(bareText(child.heading.text))
    const [first] = child.blocks
    if (key && first?.kind === 'paragraph')
      yield { key, value: first.lines.map((line) => line.text).join(' '), source: first.source }
    if (readUnitLine(child.heading, context.lexicon).idForm === null) yield* keyed(context, child.fields)
  }
}

/** A table of two columns whose rows are fields: `| Priority | High |`. */
function* pairsOf({ lexicon }: ParseContext, { header, rows }: Table): Generator<KeyValue> {
  if (header.length !== 2) return
  const head = { cells: header, source: header[0]?.source }
  const pairs = [head, ...rows].flatMap(({ cells: [name, said], source }) => {
    const key = name && lexicon.fields.whole(bareText(name.line.text))
    return key && said && source ? [{ key, value: said.line.text, source }] : []
  })
  if (pairs.length >= LEAST_FIELDS && pairs.length > rows.length / 2) yield* pairs
}

function fieldsIn(block: Block): readonly Field[] {
  if (block.kind === 'fence') return block.branches.length > 0 ? block.fields : []
  if (block.kind === 'list')
    return block.entries.filter((entry) => entry.checked === null).flatMap((entry) => entry.fields)
  return []
}

/** Fields by what their key means; those whose key means nothing are left out. */
export function* keyed(context: ParseContext, fields: Iterable<Field>): Generator<KeyValue> {
  for (const field of fields) {
    const match = context.lexicon.fields.best(field.key.replace(/\([^)]*\)/gu, ''))
    if (match && match.share >= 0.5) yield { key: match.meaning, value: field.value, source: field.source }
    else if (isTotalOfUnit(context, field.key)) yield { key: 'duration', value: field.value, source: field.source }
  }
}

/** 'Total for user story 1' sums up what its tasks take. */
function isTotalOfUnit({ lexicon }: ParseContext, key: string): boolean {
  const isTotal = lexicon.fields.find(key)[0]?.meaning === 'total' && /\d$/u.test(key)
  return isTotal && lexicon.itemTypes.find(key).length > 0
}

/**
 * A block of priorities, tracks or components that only holds other units is a group of them, unless it has a status,
 * an owner or points itself.
 */
function withoutContainers(candidates: readonly Candidate[]): Candidate[] {
  return candidates.filter((candidate) => {
    if (candidate.type !== 'other' || candidate.origin.kind !== 'section') return true
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
