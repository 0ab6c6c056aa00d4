import type { Lessons } from '@sprint/core'
import type { Lexicon } from '../../lexicon/lexicon.js'
import { KEYS_OF_REPORTS } from '../../lexicon/report-headings.js'
import type { SectionRole } from '../../lexicon/words.js'
import { bareText } from '../../meaning/bare-text.js'
import { kindOfTitle } from '../../meaning/kind-of-title.js'
import { oncePerDocument } from '../../meaning/once-per-document.js'
import { isHardship } from '../../meaning/standups.js'
import { isStatement } from '../../meaning/statements/heading-statements.js'
import { unitAbove } from '../../meaning/unit-above.js'
import type { Section } from '../../outline/outline.js'
import { readOptionName } from '../../readers/read-option-name.js'
import type { ParseContext } from '../extractor.js'

export type LessonList = keyof Lessons

/** Which lessons a heading, a column or a key is about. */
export const LIST_OF: ReadonlyMap<SectionRole, LessonList> = new Map<SectionRole, LessonList>([
  ['went-well', 'wentWell'],
  ['to-improve', 'toImprove'],
  ['surprises', 'surprises'],
  ['recommendations', 'recommendations'],
  ['actions', 'actions'],
])

// A section beneath that speaks of something else than the lesson above it.
const OTHER: ReadonlySet<SectionRole> = new Set(['thanks', 'template', 'metrics', 'next', 'lessons'])
// They look back on a sprint: in them one list of lessons does not need the others to be one.
const LOOKS_BACK: ReadonlySet<string> = new Set(['retrospective', 'final', 'status', 'other'])

/** The list that what stands beneath a heading belongs to. */
function listOf(context: ParseContext, section: Section): LessonList | undefined {
  if (section.level < 2 || context.meaningOf(section).roles.includes('template')) return undefined
  if (tellsOfWork(context, section) || isHardship(context, section)) return undefined
  const list = namedList(context, section)
  const above = section.parent ? namedList(context, section.parent) : undefined
  // 'Challenge 2: slow builds' beneath 'Challenges' is one of them.
  return list && list === above && isStatement(context, section) ? undefined : list
}

/** What is told beneath a unit of work, or beneath what was done, tells of that: 'Achievements > Performance improvements'. */
function tellsOfWork(context: ParseContext, section: Section): boolean {
  const above = section.parent
  if (!above || above.level < 2) return false
  return context.meaningOf(above).own[0] === 'done' || unitAbove(context, above) !== undefined
}

/** Whether a section beneath a list of lessons is about something else. */
export function isForeign(context: ParseContext, child: Section): boolean {
  if (listOf(context, child) !== undefined) return true
  // 'Immediate actions' beneath 'Follow-up actions' are some of them.
  const isNextAction = child.parent !== null && listOf(context, child.parent) === 'actions'
  // 'Code quality' beneath 'What went well' tells of that in bullets, and of figures in a table.
  const isTold = !child.blocks.some(({ kind }) => kind === 'table')
  return context
    .meaningOf(child)
    .own.some((role) => OTHER.has(role) && !(role === 'next' && isNextAction) && !(role === 'metrics' && isTold))
}

function namedList(context: ParseContext, section: Section): LessonList | undefined {
  const { own, isSure } = context.meaningOf(section)
  for (const role of own) {
    const list = LIST_OF.get(role)
    if (list) return settlesGoing(context, section) || isOption(context, section) ? undefined : list
  }
  if (isSure && own[0] === 'issues' && standsForImprovements(context, section)) return 'toImprove'
  return undefined
}

/** 'Stop / go' is decided, not learned; 'What didn't go well' says 'go' too. */
function settlesGoing({ lexicon }: ParseContext, { heading: { text } }: Section): boolean {
  const topics = lexicon.sections.find(text)
  const isTopic = (at: number) => topics.some(({ start, length }) => at >= start && at < start + length)
  return lexicon.outcomes.find(text).some(({ meaning, start }) => meaning !== 'pending' && !isTopic(start))
}

/** 'Option A: continue the sprint' is proposed. */
function isOption({ lexicon }: ParseContext, { heading }: Section): boolean {
  return readOptionName(bareText(heading.text), lexicon) !== undefined
}

/** Issues are what to improve where the section beside them tells what went well, and none what did not. */
function standsForImprovements(context: ParseContext, section: Section): boolean {
  if (context.kind() !== 'retrospective' && !isOfRetrospective(context, section)) return false
  const beside = section.parent?.children.flatMap((sibling) => context.meaningOf(sibling).own) ?? []
  return beside.includes('went-well') && !beside.includes('to-improve')
}

/** In a plan or a daily, action items are work; what a look back resolves to do is a lesson, also in a written draft. */
export const resolvesActions = oncePerDocument((context: ParseContext): boolean => {
  const kind = context.kind()
  if (kind === 'retrospective' || kind === 'final' || isWritten(context)) return true
  return lessonSections(context).some(({ list }) => list === 'wentWell' || list === 'toImprove')
})

/** A report that was written from a sprint lists as actions what the sprint calls so. */
function isWritten({ outline }: ParseContext): boolean {
  const keys = new Set(outline.fields.flatMap(({ form, key }) => (form === 'front-matter' ? [key] : [])))
  return KEYS_OF_REPORTS.every((key) => keys.has(key))
}

/** A section, and which list of lessons it holds. */
interface LessonSection {
  readonly section: Section
  readonly list: LessonList
}

/** The sections with lessons. In a plan or a daily, `STOP if …` or 'Quick wins' by itself is no look back. */
export const lessonSections = oncePerDocument((context: ParseContext): readonly LessonSection[] => {
  const found = context.outline.sections.flatMap((section) => {
    const list = listOf(context, section)
    return list ? [{ section, list }] : []
  })
  return looksBack(context) ? found : found.filter(({ section, list }) => isProven(context, section, list))
})

/** Whether the whole document looks back on a sprint. */
export const looksBack = oncePerDocument(
  (context: ParseContext): boolean => LOOKS_BACK.has(context.kind()) || isWritten(context),
)

/** Whether a list in a plan is one of lessons: by words that say nothing else, or by another list beside it. */
function isProven(context: ParseContext, section: Section, list: LessonList): boolean {
  if (isOfRetrospective(context, section)) return true
  if (list === 'wentWell' && namesGoodNews(context.lexicon, section.heading.text)) return true
  const beside = section.parent?.children ?? []
  return beside.some((sibling) => (listOf(context, sibling) ?? list) !== list)
}

/** 'What went well' rather than 'Wins': a single word may praise what is to come. */
export function namesGoodNews(lexicon: Lexicon, text: string): boolean {
  return lexicon.sections.find(text).some(({ meaning, length }) => meaning === 'went-well' && length > 1)
}

/** Whether a heading, or one above it, is that of a retrospective. */
export function isOfRetrospective({ lexicon }: ParseContext, section: Section): boolean {
  for (let at: Section | null = section; at; at = at.parent)
    if (kindOfTitle(at.heading.text, lexicon)?.kind === 'retrospective') return true
  return false
}
