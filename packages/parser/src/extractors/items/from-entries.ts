import type { SectionRole } from '../../lexicon/words.js'
import type { Entry, List } from '../../outline/outline.js'
import { isSureId } from '../../readers/read-item-id.js'
import { readTime } from '../../readers/read-time.js'
import type { ParseContext } from '../extractor.js'
import { type Candidate, ENOUGH, evidenceOf, isLabel } from './candidate.js'
import { entryCandidate } from './entry-candidate.js'
import { withOwnersBehind } from './owners-behind.js'
import { type Standing, standingOf } from './standing.js'
import { readUnitLine } from './unit-line.js'

/**
 * Units that are entries of lists: by what an entry says of itself, and by what its siblings say of themselves, for a
 * list of units repeats its shape.
 *
 * ```text
 * > | - [ ] #3 - Export as CSV [2 SP]
 *           ^^^^^^^^^^^^^^^^^^^^^^^^^
 * > | 1. **Import** (2-3 hours)
 *        ^^^^^^^^^^^^^^^^^^^^^^
 * ```
 *
 * @param isWithinUnit whether a line stands beneath a unit that has a heading: there, entries are steps
 */
export function fromEntries(context: ParseContext, isWithinUnit: (line: number) => boolean): Candidate[] {
  const lists = context.outline.blocks.filter((block): block is List => block.kind === 'list' && !block.isQuoted)
  const found = lists.map((list) => ({ list, ...candidatesOf(context, list) }))
  const families = new Map<string, Family>()
  for (const { list, candidates, quiet } of found) {
    const key = familyOf(list)
    families.set(key, joined(families.get(key), candidates, quiet))
  }
  return found.flatMap(({ list, candidates, standing }) => {
    const family = families.get(familyOf(list))
    return family ? chosen(list, candidates, standing, family, isWithinUnit) : []
  })
}

/** What lists side by side have in common. */
interface Family {
  readonly size: number
  /** Entries that much speaks for. */
  readonly clear: number
  /** Entries with an id of any form. */
  readonly numbered: number
}

function joined(before: Family | undefined, candidates: readonly Candidate[], quiet: number): Family {
  const clear = candidates.filter((candidate) => !isBareMark(candidate) && evidenceOf(candidate) >= 1.5).length
  const numbered = candidates.filter((candidate) => candidate.idForm !== null && !candidate.isGroupWord).length
  return {
    size: (before?.size ?? 0) + candidates.length + quiet,
    clear: (before?.clear ?? 0) + clear,
    numbered: (before?.numbered ?? 0) + numbered,
  }
}

/** Lists beneath headings side by side are one family: 'High', 'Medium', 'Low'. */
function familyOf(list: List): string {
  const { section } = list
  return `${section.level}.${section.parent?.index ?? -1}.${list.entry?.depth ?? -1}.${list.isOrdered}`
}

interface Found {
  readonly candidates: Candidate[]
  /** Entries that say nothing of themselves; they count, and no more. */
  readonly quiet: number
  readonly standing: Standing
}

function candidatesOf(context: ParseContext, list: List): Found {
  const standing = standingOf(context, list.section)
  if (standing.place === 'template') return { candidates: [], quiet: 0, standing }
  const entries = list.entries.filter((entry) => standing.place !== 'foreign' || HAS_NUMBER.test(entry.line.text))
  const speaking = entries.filter((entry) => !isQuiet(context, entry, standing))
  const candidates = speaking
    .flatMap((entry) => entryCandidate(context, entry, standing) ?? [])
    .filter((candidate) => !isLabel(context.lexicon, candidate) && !isFigure(candidate, standing))
  return { candidates: withOwnersBehind(candidates), quiet: entries.length - speaking.length, standing }
}

/** Whether an entry is plain words, where nothing around it says more. */
function isQuiet(context: ParseContext, entry: Entry, { status, priority }: Standing): boolean {
  if (entry.checked !== null || status !== null || priority !== null || entry.fields.length > 0) return false
  if (entry.children.some((child) => child.fields.length > 0)) return false
  const unit = readUnitLine(entry.line, context.lexicon)
  return !unit.hasBoldLead && unit.nameBehind === null && evidenceOf(unit) === 0
}

/** `**Daily capacity:** 16 SP` beneath 'Metrics' is a figure of the sprint, and no unit of so many points. */
function isFigure({ id, origin }: Candidate, { role }: Standing): boolean {
  if (id !== null || origin.kind !== 'entry' || role === null || !MEASURING.has(role)) return false
  const { fields, line } = origin.entry
  return fields.some((field) => field.line === line)
}
const MEASURING: ReadonlySet<SectionRole> = new Set(['points', 'capacity', 'metrics'])

// A retrospective that tells of tickets tells of units; risks and actions number themselves.
const TELLING: ReadonlySet<SectionRole> = new Set([
  'went-well',
  'to-improve',
  'lessons',
  'tests',
  'validation',
  'notes',
])
const CHECKING: ReadonlySet<SectionRole> = new Set(['tests', 'validation'])

// Among what is no work, only an id makes an entry worth a look.
const HAS_NUMBER = /\d/u

// Of a list of units, this share must show the evidence that the others may lack.
const MOST = 0.6

function chosen(
  list: List,
  all: readonly Candidate[],
  standing: Standing,
  family: Family,
  isWithinUnit: (line: number) => boolean,
): Candidate[] {
  const isNested = list.entry !== null || isWithinUnit(list.source.line)
  const isFamily = family.clear >= 2 && family.clear >= family.size * MOST
  const isNumberedFamily = family.numbered >= 2 && family.numbered >= family.size * MOST
  return all.flatMap((candidate) => {
    if (isChosen(candidate)) return [candidate]
    return isSureId(candidate.idForm) && !candidate.isGroupWord ? [{ ...candidate, isMentionOnly: true }] : []
  })

  function isChosen(candidate: Candidate): boolean {
    // What begins with a time of day is an appointment, whatever it names.
    if (candidate.isTimeWord || readTime(candidate.title)?.start === 0) return false
    // A list of units repeats its shape: an id among ids weighs more than one alone.
    const isNumbered = isNumberedFamily && candidate.idForm !== null
    const evidence = evidenceOf(candidate) + (isNumbered ? 1 : 0)
    const hasSureId = (isSureId(candidate.idForm) || isNumbered) && !candidate.isGroupWord
    if (standing.place === 'foreign') {
      if (hasSureId && evidence >= ENOUGH + 1.5) return true
      if (candidate.idForm === 'ticket' && evidence > ENOUGH && standing.role !== null && TELLING.has(standing.role))
        return true
      // Tests and checks that have an owner and an estimate each are work that was handed out.
      return isFamily && standing.role !== null && CHECKING.has(standing.role) && evidence >= ENOUGH
    }
    if (isNested)
      return (
        (hasSureId && candidate.idForm !== 'behind' && evidence >= ENOUGH) ||
        (isFamily && candidate.hasBoldLead && candidate.hours !== null)
      )
    if (evidence >= ENOUGH && (hasSureId || candidate.points !== null)) return true
    // A list of deliverables names who makes them; that makes them no work of their own.
    if (standing.role === 'deliverables') return false
    return isFamily && !isBareMark(candidate) && evidence >= 1.5 && !isStep(list, candidate)
  }
}

/** Nothing but a mark speaks for it. */
function isBareMark(candidate: Candidate): boolean {
  return (
    candidate.isStatusFromMark &&
    candidate.id === null &&
    candidate.points === null &&
    candidate.hours === null &&
    candidate.priority === null &&
    candidate.owner === null
  )
}

const isStep = (list: List, candidate: Candidate) =>
  list.isOrdered && candidate.id === null && !candidate.hasBoldLead && candidate.hours !== null && candidate.hours < 1
