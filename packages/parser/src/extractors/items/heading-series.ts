import { bareText } from '../../meaning/bare-text.js'
import { oncePerPart } from '../../meaning/once-per-part.js'
import { headingsBeside } from '../../outline/headings-beside.js'
import type { Field, Section } from '../../outline/outline.js'
import { isSureId } from '../../readers/read-item-id.js'
import type { ParseContext } from '../extractor.js'
import type { Candidate } from './candidate.js'
import { fieldsBeneath } from './fields-beneath.js'
import { readItemFields } from './item-fields.js'
import { standingOf } from './standing.js'
import { readUnitLine, type UnitLine } from './unit-line.js'
import { WORK_ROLES } from './work-roles.js'

/** 'A - Assist' beside 'C.1 - Refactor' and 'D.2 - Search' is an id too, and so are 'Queries (T-2)' and 'Charts (T-3)'. */
export function siblingEvidence(context: ParseContext, { idForm }: Candidate, section: Section): number {
  if (idForm === null || isSureId(idForm)) return 0
  const numbered = headingsBeside(section).filter(({ heading }) => {
    const form = readUnitLine(heading, context.lexicon).idForm
    return isSureId(form) || (idForm === 'behind' && form === 'behind')
  })
  return numbered.length >= 2 ? 2 : 0
}

/**
 * Whether headings side by side are counted, '1. Import', '2. Export', or '4.1', '4.2': beneath a heading of work, or
 * where most tell how urgent they are, whose, or how far.
 */
export function isInSeries(context: ParseContext, section: Section): boolean {
  const [first] = headingsBeside(section)
  return first !== undefined && opensSeries(context, first)
}

/** Asked once for all headings side by side, of the first of them. */
const opensSeries = oncePerPart((context, section: Section): boolean => {
  const siblings = headingsBeside(section)
  if (!areMost(context, siblings, isCounted)) return false
  if (section.parent && (isDirectlyWork(context, section.parent) || isOfDeliverables(context, section.parent)))
    return true
  const detailed = siblings.filter((sibling) => isDetailed(context, sibling))
  return detailed.length >= Math.max(LEAST_IN_SERIES, siblings.length / 2)
})
const LEAST_IN_SERIES = 2
const MOST_OF_SERIES = 0.6

/** Whether most headings side by side are such, and more than one. */
function areMost(
  { lexicon }: ParseContext,
  siblings: readonly Section[],
  isSuch: (unit: UnitLine) => boolean,
): boolean {
  const such = siblings.filter(({ heading }) => isSuch(readUnitLine(heading, lexicon)))
  return such.length >= LEAST_IN_SERIES && such.length >= siblings.length * MOST_OF_SERIES
}

const isCounted = ({ hasOrdinal, idForm, isTimeWord }: UnitLine) => !isTimeWord && (hasOrdinal || idForm === 'dotted')

/** Whether a heading of a list of work opens a record of fields: `- Area: …`, `- Goal: …`. */
export function isRecord(context: ParseContext, section: Section): boolean {
  if (!section.parent || !isDirectlyWork(context, section.parent)) return false
  const own = ownFields(section)
  return own.filter(({ key }) => context.lexicon.fields.whole(bareText(key)) !== undefined).length >= LEAST_FIELDS
}
const LEAST_FIELDS = 2

/** Whether '1.3' stands in a place for work beside a '1.2' that has an estimate, an owner or a status: both are units. */
export function isAmongUnits(context: ParseContext, { idForm }: Candidate, section: Section): boolean {
  if (idForm !== 'dotted' || !section.parent || standingOf(context, section.parent).place !== 'work') return false
  const siblings = headingsBeside(section).filter(
    ({ heading }) => readUnitLine(heading, context.lexicon).idForm === 'dotted',
  )
  return siblings.filter((sibling) => isDetailed(context, sibling)).length >= Math.max(2, siblings.length / 2)
}

/** Whether '2. Export ✅' stands in a series beneath a heading of work where most have a mark: what is beneath are steps. */
export function isTicked(context: ParseContext, { hasOrdinal, status }: Candidate, section: Section): boolean {
  if (!hasOrdinal || status === null || !section.parent || !isDirectlyWork(context, section.parent)) return false
  const [first] = headingsBeside(section)
  return first !== undefined && opensTicked(context, first)
}

/** Asked of the first heading, as whether a series opens. */
const opensTicked = oncePerPart((context, section: Section): boolean =>
  areMost(context, headingsBeside(section), ({ hasOrdinal, isStatusFromMark }) => hasOrdinal && isStatusFromMark),
)

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

/** Whether '2. Test runner' counts what was made, and so names no topic. */
export function isCountedDeliverable(context: ParseContext, { hasOrdinal }: Candidate, section: Section): boolean {
  if (!hasOrdinal || !section.parent || !isOfDeliverables(context, section.parent)) return false
  return isInSeries(context, section) && ownFields(section).length > 0
}

/** The fields of the list that a heading opens with, where most of its entries are such. */
function ownFields({ blocks: [first] }: Section): readonly Field[] {
  if (first?.kind !== 'list') return []
  const own = first.entries.flatMap(({ line, fields: [field] }) => (field?.line === line ? [field] : []))
  return own.length < first.entries.length * MOST_OF_SERIES ? [] : own
}

/** 'Deliverables' whose headings are counted lists what a sprint made one by one. */
function isOfDeliverables(context: ParseContext, section: Section): boolean {
  return context.meaningOf(section).own[0] === 'deliverables' && standingOf(context, section).place !== 'foreign'
}

/** Headings beneath 'Stories' or 'Completed' are units more likely than not, numbered ones most. */
export function placeEvidence(context: ParseContext, candidate: Candidate, section: Section): number {
  const above = section.parent
  const standing = above ? standingOf(context, above) : undefined
  if (isCountedDeliverable(context, candidate, section)) return 2
  // What is to be done next is told in headings as often as it is planned in them.
  if (!above || standing?.place !== 'work' || standing.role === 'next') return 0
  return (isDirectlyWork(context, above) ? 1.5 : 0.5) + (candidate.hasOrdinal ? 1 : 0)
}
