import type { ItemStatus, Priority } from '@sprint/core'
import type { SectionRole } from '../../lexicon/words.js'
import { oncePerPart } from '../../meaning/once-per-part.js'
import { headingsBeside } from '../../outline/headings-beside.js'
import type { Section } from '../../outline/outline.js'
import { readSprintIds } from '../../readers/read-sprint-ids.js'
import type { ParseContext } from '../extractor.js'
import { priorityOfHeading } from './priority-of-heading.js'
import { WORK_ROLES } from './work-roles.js'

/** Sections that may tell of units, yet whose plain lists are something else. */
const NEUTRAL_ROLES: ReadonlySet<SectionRole> = new Set([
  'overview',
  'steps',
  'goal',
  'schedule',
  'status',
  'points',
  'estimates',
  'issues',
  'deliverables',
  'daily',
  'previous',
  'team',
  'capacity',
])

export type Place = 'work' | 'neutral' | 'foreign' | 'template'

/** Where a candidate stands and what the headings above it give to it. */
export interface Standing {
  readonly place: Place
  /** It tells a topic of work that the heading above sorts: plain entries are work here, tables and headings may not be. */
  readonly isSortedTopic: boolean
  /** What the section is about, if anything. */
  readonly role: SectionRole | null
  readonly status: ItemStatus | null
  readonly priority: Priority | null
}

/**
 * What the headings above a list, a table or a heading say of the units in it: whether it is a place for work at all,
 * and the status or priority by which it sorts.
 */
export const standingOf = oncePerPart(readStanding)

function readStanding(context: ParseContext, section: Section): Standing {
  const { own, roles } = context.meaningOf(section)
  const telling = own.length > 0 && section.level > 1 ? own : roles
  return {
    place: placeOf(context, section, telling),
    isSortedTopic: telling[0] !== undefined && TOPICS.has(telling[0]) && isSorted(context, section.parent),
    role: telling[0] ?? null,
    status: sortedStatus(context, section),
    priority: sortedPriority(context, section),
  }
}

function placeOf(context: ParseContext, section: Section, roles: readonly SectionRole[]): Place {
  if (roles.includes('template')) return 'template'
  const [first] = roles
  if (first === undefined) return 'neutral'
  if (WORK_ROLES.has(first)) return isWithinForeign(context, section) ? 'foreign' : 'work'
  if (NEUTRAL_ROLES.has(first)) return roles.some((role) => WORK_ROLES.has(role)) ? 'work' : 'neutral'
  return isTopicOfSprint(context, section) ? 'neutral' : 'foreign'
}

// What 'Completed > Tests' or 'Completed > Infrastructure' is about does not make it less completed.
const TOPICS: ReadonlySet<SectionRole> = new Set([
  'tests',
  'resources',
  'environment',
  'files',
  'references',
  'integration',
  'steps',
  'metrics',
  'deliverables',
  'schedule',
  'overview',
])

/** 'Sprint 4: Performance' says what the sprint is spent on, and is no section on metrics. */
function isTopicOfSprint(context: ParseContext, section: Section): boolean {
  const { lexicon, meaningOf } = context
  let at: Section | null = section
  while (at && at.level > 1 && meaningOf(at).own.length === 0) at = at.parent
  if (!at || at.level <= 1) return false
  return lexicon.sprint.find(at.heading.text)[0]?.start === 0 && readSprintIds(at.heading.text, lexicon).length === 1
}

function isSorted(context: ParseContext, section: Section | null): boolean {
  if (!section || section.level <= 1) return false
  const { own, isSure } = context.meaningOf(section)
  return isSure && own.some((role) => role === 'items' || (WORK_ROLES.get(role) ?? null) !== null)
}

/** 'Readiness > Open', 'Action items > Done': the sections above say what is sorted here, and it is no work. */
function isWithinForeign(context: ParseContext, section: Section): boolean {
  const above = section.parent
  if (!above || above.level <= 1) return false
  const { own, isSure } = context.meaningOf(above)
  const [first] = own
  // 'Day 4: Integration tests' says what the day is spent on.
  if (!isSure || context.groups().at(above)?.source.line === above.heading.source.line) return false
  return first !== undefined && !WORK_ROLES.has(first) && !NEUTRAL_ROLES.has(first)
}

// A heading sorts what stands directly beneath it, or beneath headings that part it once more.
const REACH = 2

function sortedStatus(context: ParseContext, section: Section): ItemStatus | null {
  let at: Section | null = section
  for (let step = 0; at && at.level > 1 && step < REACH; step++, at = at.parent) {
    const { own, isSure } = context.meaningOf(at)
    if (own.length === 0) continue
    const sorting = own.map((role) => WORK_ROLES.get(role)).find((status) => status !== undefined && status !== null)
    return isSure ? (sorting ?? null) : null
  }
  return null
}

function sortedPriority(context: ParseContext, section: Section): Priority | null {
  if (section.level <= 1 || isSole(section)) return null
  return priorityOfHeading(context, section) ?? (section.parent ? standingOf(context, section.parent).priority : null)
}

/** A heading beneath the title that holds all others, and nothing of its own, sorts nothing: 'Critical: read this first'. */
function isSole(section: Section): boolean {
  const { parent, blocks, children } = section
  return parent?.level === 1 && blocks.length === 0 && children.length > 1 && headingsBeside(section).length === 1
}
