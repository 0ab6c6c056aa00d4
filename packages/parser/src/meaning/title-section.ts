import type { Lexicon } from '../lexicon/lexicon.js'
import type { FieldKey } from '../lexicon/words.js'
import { BOLD_LEVEL, type Section } from '../outline/outline.js'
import { hasWord } from '../pattern/has-letter.js'
import { readGroupName } from '../readers/read-group-name.js'
import { readSprintIds } from '../readers/read-sprint-ids.js'
import { bareText } from './bare-text.js'
import { kindOfTitle } from './kind-of-title.js'
import { oncePerDocument } from './once-per-document.js'

/** The headings that a document opens with. */
export interface Opening {
  /** The section under the main title; the document itself where it has no heading. */
  readonly title: Section
  /** The title, and a subtitle that follows it with nothing in between. */
  readonly headings: readonly Section[]
}

/** The main title of a document: its first heading, unless a higher one follows before anything is said. */
export const openingOf = oncePerDocument<Opening>(({ outline, lexicon }) => {
  const headings = outline.sections.filter(({ level }) => level > 0 && level < BOLD_LEVEL)
  const [title = headings[0], ...others] = headings.slice(firstHeading(headings))
  if (!title || isOneOfSprints(lexicon, title, headings))
    return { title: outline.sections.find(({ level }) => level === BOLD_LEVEL) ?? outline.root, headings: [] }
  const [second] = others
  const hasSubtitle = second && title.blocks.length === 0 && isSubtitle(lexicon, title, second)
  return { title, headings: hasSubtitle ? [title, second] : [title] }
})

/** Whether the first heading is that of one sprint of several alike: such a document has no title. */
function isOneOfSprints(lexicon: Lexicon, first: Section, headings: readonly Section[]): boolean {
  if (readSprintIds(first.heading.text, lexicon).length === 0) return false
  const alike = headings.filter(({ level, parent }) => level === first.level && parent === first.parent)
  return alike.length >= LEAST_SPRINTS && alike.every(({ heading }) => readSprintIds(heading.text, lexicon).length > 0)
}
const LEAST_SPRINTS = 3

// A preamble of links may stand in front of the title, and not much more.
const MOST_BEFORE = 2

/**
 * A heading above the title that says nothing itself, such as the name of the project, is still the first; a lower one
 * in front of the only heading of the first level is not.
 */
function firstHeading(headings: readonly Section[]): number {
  const [top, other] = headings.filter(({ level, heading }) => level === 1 && hasWord(heading.text))
  const at = top && !other ? headings.indexOf(top) : -1
  if (at > 0 && at <= MOST_BEFORE) return at
  const index = headings.findIndex(({ heading }) => hasWord(heading.text))
  return Math.max(index, 0)
}

// What a header tells of the document or the sprint.
const HEADER: ReadonlySet<FieldKey> = new Set([
  'sprint',
  'date',
  'dates',
  'start',
  'end',
  'duration',
  'status',
  'goal',
  'lead',
  'project',
  'team',
  'author',
])

/** A subtitle stands on the next line; behind a blank line a section begins, unless the header itself stands there. */
function isSubtitle(lexicon: Lexicon, title: Section, second: Section): boolean {
  const distance = second.heading.source.line - title.heading.source.line
  if (second.level <= title.level || distance > 2) return false
  if (distance === 1) return true
  // 'Harbour portal' above 'Sprint 5 report': the document is what the second says.
  if (!kindOfTitle(title.heading.text, lexicon) && (kindOfTitle(second.heading.text, lexicon)?.purity ?? 0) >= 0.5)
    return true
  const alike = [second, ...title.children].filter((section) => section.level === second.level)
  const withHeader = new Set(alike.filter((section) => hasHeader(lexicon, section)))
  return withHeader.has(second) && withHeader.size === 1 && !readGroupName(bareText(second.heading.text), lexicon)
}

function hasHeader(lexicon: Lexicon, { fields }: Section): boolean {
  return fields.some(({ key }) => HEADER.has(lexicon.fields.whole(key) ?? 'notes'))
}
