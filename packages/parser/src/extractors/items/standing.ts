import type { ItemStatus, Priority } from '@sprint/core'
import type { PhraseMatch } from '../../lexicon/phrase-book.js'
import type { SectionRole } from '../../lexicon/words.js'
import { bareText } from '../../meaning/bare-text.js'
import { oncePerPart } from '../../meaning/once-per-part.js'
import type { Section } from '../../outline/outline.js'
import { readAsides } from '../../readers/read-asides.js'
import { readWholePriority } from '../../readers/read-priority.js'
import type { ParseContext } from '../extractor.js'

/** Sections whose lists are work by themselves, with the status that they give. */
export const WORK_ROLES: ReadonlyMap<SectionRole, ItemStatus | null> = new Map<SectionRole, ItemStatus | null>([
  ['items', null],
  ['todo', 'todo'],
  ['in-progress', 'in-progress'],
  ['done', 'done'],
  ['blocked', 'blocked'],
  ['cancelled', 'cancelled'],
  ['next', 'todo'],
  ['yesterday', 'done'],
  ['today', 'todo'],
])

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
  return 'foreign'
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
  if (section.level <= 1) return null
  return priorityOf(context, section) ?? (section.parent ? standingOf(context, section.parent).priority : null)
}

/** The priority by which a heading sorts: 'High priority', 'P1 - Important', 'Critical bugs (this week)'. */
function priorityOf({ lexicon }: ParseContext, { heading }: Section): Priority | undefined {
  const text = readAsides(bareText(heading.text)).text
  const whole = readWholePriority(text, lexicon)
  if (whole) return whole
  const [front = ''] = text.split(/\s*[-–—:：]\s*/u)
  if (front !== text) return readWholePriority(front, lexicon)
  // Of what the priority is may follow: 'Critical bugs', 'Must-have features'.
  const [first, ...others] = lexicon.priorities.find(text)
  if (first?.start !== 0 || others.length > 0) return undefined
  const words = Math.round(first.length / first.share)
  const isRest = ({ start, length }: PhraseMatch<unknown>) => start >= first.length && start + length === words
  const named =
    lexicon.itemTypes.find(text).some(isRest) ||
    lexicon.sections.find(text).some((match) => isRest(match) && WORK_ROLES.has(match.meaning))
  return named ? first.meaning : undefined
}
