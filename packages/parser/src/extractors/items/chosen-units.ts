import type { Section } from '../../outline/outline.js'
import { isSureId } from '../../readers/read-item-id.js'
import type { ParseContext } from '../extractor.js'
import { type Candidate, isStorySentence } from './candidate.js'
import { fromHours } from './from-hours.js'
import { fromBoxes, fromPlainLists } from './from-plain-lists.js'

// So few units among so many entries of work each are an exception; the entries are the rule.
const FEW_UNITS = 2
const ENTRIES_A_UNIT = 8

/** The units; and where there are none, or hardly any beside long lists of work, the entries of those lists. */
export function chosenUnits(
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
