import type { Check, Criterion, Source } from '@sprint/core'
import { bareText } from '../../meaning/bare-text.js'
import { checksOf } from '../../meaning/checks-of.js'
import { entriesOf, introducedLists } from '../../meaning/lists-of.js'
import { oncePerDocument } from '../../meaning/once-per-document.js'
import type { Entry, List, Section } from '../../outline/outline.js'
import { readCheckState } from '../../readers/read-check-state.js'
import { readThreshold } from '../../readers/read-threshold.js'
import type { Extraction, ParseContext } from '../extractor.js'
import { isWithinGate } from '../gates/read-gates.js'
import { criterionLevel } from './criterion-level.js'
import { criterionRows } from './criterion-rows.js'
import { criterionSet, isForeign } from './criterion-set.js'

interface Listed {
  readonly entries: readonly Entry[]
  readonly heading: string
}

/**
 * The criteria of the sprint: what stands under headings, or behind lines, that announce success criteria, a
 * definition of ready or done, or a validation. What belongs to one unit of work is its acceptance instead.
 */
export const readCriteria = oncePerDocument<Extraction<Criterion[]>>((context) => {
  const units = new Set(context.items().value.map((item) => item.source.line))
  const introduced = introducedLists(context)
  const apart = new Set(introduced.map(({ list }) => list))
  const criteria: Criterion[] = []
  const used: Source[] = []
  for (const section of context.outline.sections) {
    const set = setOf(context, section)
    if (!set || isElsewhere(context, section, units) || isBeneathSet(context, section)) continue
    const listed = listsBeneath(context, section, apart)
    const hasBoxes = listed.some(({ entries }) => entries.some((entry) => isMarked(entry)))
    for (const { entries, heading } of listed) {
      const chosen = entries.filter((entry) => (!hasBoxes || isMarked(entry)) && !units.has(entry.source.line))
      criteria.push(...toCriteria(context, chosen, set, heading))
    }
    criteria.push(...criterionRows(context, section, set))
    used.push(section.heading.source)
  }
  for (const { list, label, roles } of introduced) {
    const set = criterionSet(roles)
    const isUnit = list.entry !== null && units.has(list.entry.source.line)
    if (!set || isUnit || isElsewhere(context, list.section, units)) continue
    if (context.meaningOf(list.section).roles.includes('template')) continue
    criteria.push(...toCriteria(context, list.entries, set, label.text))
    used.push(label.source)
  }
  return { value: distinct(criteria), used }
})

/** The set that a section's own heading announces. */
function setOf(context: ParseContext, section: Section): Criterion['set'] | undefined {
  if (section.level === 0) return undefined
  const { own, roles } = context.meaningOf(section)
  if (roles.includes('template')) return undefined
  return isSortedWork(context, section) ? undefined : criterionSet(own)
}

/** 'Could have' beneath a backlog sorts work by priority. */
function isSortedWork(context: ParseContext, { heading, parent }: Section): boolean {
  if (!parent || criterionLevel(heading.text, context.lexicon) === null) return false
  const { roles } = context.meaningOf(parent)
  return roles.length > 0 && criterionSet(roles) === undefined && parent.level > 1
}

/** What stands in a unit of work or a gate belongs to that; the heading of a group names the group. */
function isElsewhere(context: ParseContext, section: Section, units: ReadonlySet<number>): boolean {
  const isGroup = context.groups().at(section)?.source === section.heading.source
  return isGroup || isWithinUnit(section, units) || isWithinGate(context, section)
}

function isWithinUnit(section: Section, units: ReadonlySet<number>): boolean {
  for (let at: Section | null = section; at && at.level > 0; at = at.parent)
    if (units.has(at.heading.source.line)) return true
  return false
}

/** A part of a list that the heading above it announces alike: it is read with that one. */
function isBeneathSet(context: ParseContext, section: Section): boolean {
  const above = section.parent
  return above !== null && above.level > 0 && setOf(context, above) === setOf(context, section)
}

function listsBeneath(context: ParseContext, section: Section, apart: ReadonlySet<List>): Listed[] {
  const own = { entries: entriesOf(section, apart), heading: section.heading.text }
  const beneath = section.children.flatMap((child) => {
    const { own: roles } = context.meaningOf(child)
    const set = criterionSet(roles)
    const isOther = set === undefined ? isForeign(roles) : set !== setOf(context, section)
    return isOther ? [] : listsBeneath(context, child, apart)
  })
  return [own, ...beneath]
}

const isMarked = (entry: Entry) => entry.checked !== null || readCheckState(entry.line.text) !== null

function toCriteria(
  context: ParseContext,
  entries: readonly Entry[],
  set: Criterion['set'],
  heading: string,
): Criterion[] {
  const level = criterionLevel(heading, context.lexicon)
  return checksOf(entries, context.kind()).map((check: Check) => ({
    text: check.text,
    level: level ?? criterionLevel(bareText(check.text).split(':')[0] ?? '', context.lexicon),
    done: check.done,
    metric: readThreshold(check.text) ?? null,
    set,
    source: check.source,
  }))
}

/** A line is one criterion, whichever way it was come by. */
function distinct(criteria: readonly Criterion[]): Criterion[] {
  const byPlace = new Map<string, Criterion>()
  for (const criterion of criteria) {
    const key = `${criterion.source.line}:${criterion.source.column}`
    if (!byPlace.has(key)) byPlace.set(key, criterion)
  }
  return [...byPlace.values()].sort((a, b) => a.source.line - b.source.line)
}
