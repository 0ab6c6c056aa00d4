import type { FieldKey, SectionRole } from '../../lexicon/words.js'
import { bareText } from '../../meaning/bare-text.js'
import { standupAround } from '../../meaning/standups.js'
import { headingsBeside } from '../../outline/headings-beside.js'
import type { Entry, List, Section } from '../../outline/outline.js'
import { isFile } from '../../readers/is-path.js'
import { readStatusMark } from '../../readers/read-item-status.js'
import { readSprintIds } from '../../readers/read-sprint-ids.js'
import type { ParseContext } from '../extractor.js'
import { type Candidate, isStorySentence } from './candidate.js'
import { entryCandidate } from './entry-candidate.js'
import { isBlank } from './item-fields.js'
import { isActionToDo, isOfOther, isRanked } from './lists-of-work.js'
import { type Standing, standingOf } from './standing.js'
import { WORK_ROLES } from './work-roles.js'

/**
 * Where a document has no unit with a mark of its own: each entry of a list in a section that lists work.
 */
export function fromPlainLists(context: ParseContext): Candidate[] {
  const lists = context.outline.blocks.filter(
    (block): block is List => block.kind === 'list' && block.entry === null && !block.isQuoted,
  )
  return lists.flatMap((list) => {
    const standing = standingOf(context, list.section)
    const isOfSprint = standing.place !== 'template' && isOfOneSprint(context, list.section)
    const isWorkByItself =
      standing.isSortedTopic || isOfSprint || isActionToDo(context, list) || isRanked(context, list.section)
    const isForeign = standing.place === 'foreign' && !isWorkByItself
    if (standing.place === 'template' || isForeign || isOfOther(context, list)) return []
    // What one person did and will do is no unit of work, unless it leads with the ticket.
    if (standupAround(context, list.section)?.isOfPerson) return []
    const labelled = list.entries.flatMap((entry) => labelledWork(context, entry, standing) ?? [])
    if (labelled.length > 0) return labelled
    const isWork = standing.place === 'work' || isWorkByItself
    if (!isWork && !isOwnWork(context, list, standing)) return []
    const entries = leaves(list).filter((entry) => standing.role !== 'files' || !startsWithFile(entry))
    return entries.flatMap((entry) => withTasks(context, entry, standing))
  })
}

/**
 * Where a document has no work in lists either, the boxes to tick: of every task list, whatever its heading, that a
 * heading does not make one of something else.
 */
export function fromBoxes(context: ParseContext): Candidate[] {
  return context.outline.blocks.flatMap((block) => {
    if (block.kind !== 'list' || block.entry !== null || block.isQuoted) return []
    const standing = standingOf(context, block.section)
    if (standing.place !== 'work' && standing.place !== 'neutral') return []
    if (standupAround(context, block.section)?.isOfPerson) return []
    return block.entries.flatMap((entry) => (entry.checked === null ? [] : (plain(context, entry, standing) ?? [])))
  })
}

/** In a list of files `src/export.ts - the new writer` is a file that was touched, whatever the heading above sorts. */
function startsWithFile({ line }: Entry): boolean {
  return isFile(bareText(line.text).split(/\s/u, 1)[0] ?? '')
}

// Sections that report on work without being a list of it.
const REPORTING: ReadonlySet<SectionRole> = new Set(['goal', 'status', 'daily'])
const MARKED = 0.6

/** Whether a list is one of work by itself: the tasks of a story in the heading, or goals with a mark each. */
function isOwnWork(context: ParseContext, list: List, standing: Standing): boolean {
  if (isStorySentence(context.lexicon, bareText(list.section.heading.text))) return true
  if (standing.role === null || !REPORTING.has(standing.role)) return false
  const marked = list.entries.filter((entry) => entry.checked !== null || readStatusMark(entry.line.text.slice(0, 4)))
  return marked.length >= list.entries.length * MARKED
}

/** Whether a heading is that of one sprint beside others: what is listed beneath it is its work. */
function isOfOneSprint(context: ParseContext, section: Section): boolean {
  if (section.level < 2 || !opensSprint(context, section) || !isPlanned(context, section)) return false
  const alike = headingsBeside(section)
  const sprints = alike.filter((sibling) => opensSprint(context, sibling)).length
  return sprints > 1 && sprints > alike.length / 2
}

/** Whether a goal or a status stands in front of the list, as in plans and trackers. */
function isPlanned({ lexicon }: ParseContext, { fields }: Section): boolean {
  return fields.some(({ key }) => TELLS_OF_SPRINT.has(lexicon.fields.whole(bareText(key))))
}
const TELLS_OF_SPRINT: ReadonlySet<FieldKey | undefined> = new Set<FieldKey | undefined>(['goal', 'status'])

/** 'Sprint 3: Search', not 'Left for sprint 3'. */
function opensSprint({ lexicon }: ParseContext, { heading: { text } }: Section): boolean {
  return lexicon.sprint.find(text)[0]?.start === 0 && readSprintIds(text, lexicon).length === 1
}

/** An entry that is the label of a list of work: 'Completed', 'To do', with the work nested beneath. */
function labelledWork(context: ParseContext, entry: Entry, standing: Standing): Candidate[] | undefined {
  if (entry.children.length === 0) return undefined
  const match = context.lexicon.sections.best(bareText(entry.line.text))
  const status = match && match.share >= 0.5 ? WORK_ROLES.get(match.meaning) : undefined
  if (status === undefined) return undefined
  return entry.children.flatMap((child) => plain(context, child, { ...standing, place: 'work', status }) ?? [])
}

/** A story told as a sentence, with its tasks nested beneath, is two levels of units. */
function withTasks(context: ParseContext, entry: Entry, standing: Standing): Candidate[] {
  const story = plain(context, entry, standing)
  if (!story) return []
  if (!isStorySentence(context.lexicon, story.title)) return [story]
  return hasOtherTasks(context, entry)
    ? [story]
    : [story, ...entry.children.flatMap((child) => plain(context, child, standing) ?? [])]
}

/** Whether a list of tasks stands beside the stories: then what is nested beneath one tells how it shall be. */
function hasOtherTasks({ outline, lexicon, meaningOf }: ParseContext, { section }: Entry): boolean {
  return outline.sections.some(
    (other) =>
      other !== section &&
      other.parent === section.parent &&
      meaningOf(other).own[0] === 'items' &&
      lexicon.itemTypes.find(other.heading.text).some(({ meaning }) => meaning === 'task') &&
      other.blocks.some(({ kind }) => kind === 'list'),
  )
}

/** The entries of a list; of a list whose entries are labels with lists beneath, those. */
function leaves(list: List): readonly Entry[] {
  const isLabelled = list.entries.every((entry) => entry.children.length > 0 && /[:：]$/u.test(entry.line.text))
  return isLabelled ? list.entries.flatMap((entry) => entry.children) : list.entries
}

function plain(context: ParseContext, entry: Entry, standing: Standing): Candidate | undefined {
  const candidate = entryCandidate(context, entry, standing)
  if (!candidate || candidate.title === '' || isBlank(candidate.title, context.lexicon)) return undefined
  // In a section that sorts by status an open box says less than the section.
  const status = entry.checked === false && standing.status ? standing.status : (candidate.status ?? standing.status)
  return { ...candidate, status }
}
