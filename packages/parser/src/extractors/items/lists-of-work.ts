import type { SectionRole } from '../../lexicon/words.js'
import { bareText } from '../../meaning/bare-text.js'
import { kindOfTitle } from '../../meaning/kind-of-title.js'
import { introductionOf } from '../../meaning/lists-of.js'
import { oncePerDocument } from '../../meaning/once-per-document.js'
import { headingsBeside } from '../../outline/headings-beside.js'
import type { List, Section } from '../../outline/outline.js'
import { readAsides } from '../../readers/read-asides.js'
import { readWholePriority } from '../../readers/read-priority.js'
import type { ParseContext } from '../extractor.js'
import { ORDINAL } from './line/peel-front.js'

/** Whether a line right above a list says that it is one of something else: 'Acceptance criteria:'. */
export function isOfOther(context: ParseContext, list: List): boolean {
  const [role] = introductionOf(context, list)?.roles ?? []
  return role !== undefined && OTHER.has(role)
}
const OTHER: ReadonlySet<SectionRole> = new Set([
  'acceptance',
  'definition-of-done',
  'definition-of-ready',
  'success-criteria',
  'risks',
  'blockers',
  'notes',
  'references',
])

/**
 * 'Must have', 'Should have', 'Could have': headings of nothing but a rank right beneath the title sort work, and so do
 * the areas beneath such a heading; beneath anything else they sort that.
 */
export function isRanked(context: ParseContext, section: Section): boolean {
  const ranked = isRank(context, section) ? section : section.parent
  if (!ranked?.parent || ranked.parent.level > 1 || ranked.level < 2 || !isRank(context, ranked)) return false
  return headingsBeside(ranked).filter((sibling) => isRank(context, sibling)).length >= LEAST_RANKS
}
const LEAST_RANKS = 2

function isRank({ lexicon }: ParseContext, { heading }: Section): boolean {
  return readWholePriority(readAsides(bareText(heading.text).replace(ORDINAL, '')).text, lexicon) !== undefined
}

const isBoxed = ({ entries }: List) => entries.every((entry) => entry.checked !== null)

/** Whether a list of boxes beneath action items is work: in a document that does not look back, they are to be done. */
export function isActionToDo(context: ParseContext, list: List): boolean {
  return isBoxed(list) && context.meaningOf(list.section).roles[0] === 'actions' && !tellsOfLessons(context)
}

/** By its headings alone: which kind a document is, its items decide too. */
const tellsOfLessons = oncePerDocument(({ outline, meaningOf, lexicon }: ParseContext) => {
  const [title] = outline.sections.filter(({ level }) => level > 0)
  const kind = title && kindOfTitle(title.heading.text, lexicon)?.kind
  if (kind === 'retrospective' || kind === 'final') return true
  return outline.sections.some((section) => meaningOf(section).own.some((role) => LOOKS_BACK.has(role)))
})
const LOOKS_BACK: ReadonlySet<SectionRole> = new Set(['went-well', 'to-improve', 'lessons'])
