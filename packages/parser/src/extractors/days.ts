import type { Day, Note, Source } from '@sprint/core'
import type { FieldKey, SectionRole } from '../lexicon/words.js'
import { bareText } from '../meaning/bare-text.js'
import { columnsOf } from '../meaning/columns.js'
import { introducedLists } from '../meaning/lists-of.js'
import { oncePerPart } from '../meaning/once-per-part.js'
import { roleOfLabel } from '../meaning/role-of-label.js'
import { isHardship, nameBehind } from '../meaning/standups.js'
import { openingOf } from '../meaning/title-section.js'
import type { Block, Section, Table } from '../outline/outline.js'
import { saysNothing } from '../readers/read-nothing.js'
import { splitSentences } from '../readers/split-sentences.js'
import { dayOf, personOf, statusOf, testsOf } from './days/day-facts.js'
import type { Extractor, ParseContext } from './extractor.js'

type Lists = Pick<Day, 'completed' | 'planned' | 'issues' | 'blockers' | 'notes'>
type List = keyof Lists

const LIST_OF_ROLE: Partial<Record<SectionRole, List>> = {
  yesterday: 'completed',
  done: 'completed',
  today: 'planned',
  'in-progress': 'planned',
  todo: 'planned',
  next: 'planned',
  blockers: 'blockers',
  blocked: 'blockers',
  issues: 'issues',
  notes: 'notes',
}
/**
 * Daily entries: what was done, what is planned and what is in the way, for each day and, where the document keeps them
 * apart, for each person.
 *
 * ```text
 * > | ### Ana
 * > | - **Yesterday:** search index
 *       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 * > | - **Today:** paging
 *       ^^^^^^^^^^^^^^^^^
 * ```
 */
export const days: Extractor<'days'> = {
  key: 'days',
  extract(context) {
    const sections = context.outline.sections.filter((section) => isDay(context, section))
    const outermost = sections.filter((section) => !sections.some((other) => isBeneath(other, section)))
    const entries = outermost.flatMap((section) => ofSection(context, section))
    const rows = context.outline.tables.flatMap((table) => ofTable(context, table))
    const found = [...entries, ...rows].sort((a, b) => a.source.line - b.source.line)
    return { value: found.length > 0 ? found : wholeDay(context) }
  },
}

/** A part of a section that fills one of the lists. */
interface Part {
  readonly list: List
  readonly notes: readonly Note[]
  /** Whose answers begin with it, where the heading names somebody. */
  readonly person?: string | null
  readonly source?: Source
}

const parts = oncePerPart((context, section: Section): readonly Part[] => [
  ...ofChildren(context, section),
  ...section.blocks.flatMap((block) => ofFields(context, block)),
])

/** A daily report that says of its day no more than what was done, or what is next. */
function wholeDay(context: ParseContext): Day[] {
  if (context.kind() !== 'daily') return []
  const title = openingOf(context).headings.find((section) =>
    parts(context, section).some(({ list, notes }) => (list === 'completed' || list === 'planned') && notes.length > 0),
  )
  return title ? [ofSection(context, title)] : []
}

/** Two lists at least; outside a daily report only where one of them is for yesterday or today. */
function isDay(context: ParseContext, section: Section): boolean {
  const { own, roles } = context.meaningOf(section)
  if (roles.includes('template') || (own[0] && LIST_OF_ROLE[own[0]])) return false
  const lists = new Set(parts(context, section).map(({ list }) => list))
  if (lists.size < 2 || !(lists.has('completed') || lists.has('planned'))) return false
  if (context.kind() === 'daily') return true
  const isStandup = section.children.some((child) => {
    const [own] = context.meaningOf(child).own
    return own === 'yesterday' || own === 'today'
  })
  return isStandup || (context.groups().at(section)?.kind === 'day' && roles.includes('daily'))
}

function isBeneath(section: Section, above: Section): boolean {
  for (let at = section.parent; at; at = at.parent) if (at === above) return true
  return false
}

function ofChildren(context: ParseContext, { children }: Section): Part[] {
  return children.flatMap((child): Part[] => {
    const [role] = context.meaningOf(child).own
    const list = isHardship(context, child) ? 'blockers' : role && LIST_OF_ROLE[role]
    if (!list) return []
    const notes = [child, ...child.children].flatMap(({ blocks }) => blocks.flatMap((block) => notesIn(context, block)))
    return [{ list, notes, person: nameBehind(context, child), source: child.heading.source }]
  })
}

function ofFields(context: ParseContext, block: Block): Part[] {
  if (block.kind === 'paragraph')
    return block.fields.flatMap(({ key, value, source }) => {
      const list = listOf(context, key)
      return list ? [{ list, notes: notesOf(context, value, source) }] : []
    })
  if (block.kind !== 'list') return []
  const [role] = introducedLists(context).find(({ list }) => list === block)?.roles ?? []
  const introduced = role && LIST_OF_ROLE[role]
  if (introduced) return [{ list: introduced, notes: notesIn(context, block) }]
  return block.entries.flatMap(({ fields: [field], children }) => {
    const list = field && listOf(context, field.key)
    if (!field || !list) return []
    const nested = children.flatMap((child) => notesOf(context, child.line.text, child.source))
    return [{ list, notes: [...notesOf(context, field.value, field.source), ...nested] }]
  })
}

/** In answers in turn, what was hard is what stands in the way. */
function listOf({ lexicon }: ParseContext, key: string): List | undefined {
  const role = roleOfLabel(key, lexicon)
  return role === 'to-improve' ? 'blockers' : role && LIST_OF_ROLE[role]
}

function notesIn(context: ParseContext, block: Block): Note[] {
  if (block.kind === 'list') return block.entries.flatMap(({ line, source }) => note(context, line.text, source))
  if (block.kind === 'paragraph') return block.lines.flatMap(({ text, source }) => note(context, text, source))
  return []
}

const notesOf = (context: ParseContext, value: string, source: Note['source']) =>
  splitSentences(value).flatMap((text) => note(context, text, source))

function note({ lexicon }: ParseContext, text: string, source: Note['source']): Note[] {
  const bare = bareText(text)
  return bare === '' || saysNothing(bare, lexicon, 'blockers') ? [] : [{ text: bare, source }]
}

/** One entry; of answers in turn, with a name behind the first question of each person, one a person. */
function ofSection(context: ParseContext, section: Section): Day[] {
  const isTitle = section.level === 0 || openingOf(context).headings.includes(section)
  return turnsOf(context, section).map(([first, ...others]) => {
    const lists: Lists = { completed: [], planned: [], issues: [], blockers: [], notes: [] }
    for (const { list, notes } of first ? [first, ...others] : []) lists[list].push(...notes)
    const speaker = first?.person ?? null
    return {
      ...dayOf(context, section),
      person: speaker ?? (isTitle ? null : personOf(context, section)),
      status: statusOf(context, section),
      ...lists,
      tests: testsOf(context, section),
      source: (speaker === null ? undefined : first?.source) ?? section.heading.source,
    }
  })
}

/** The parts of a section, parted in front of each that names another person than the one before. */
function turnsOf(context: ParseContext, section: Section): Part[][] {
  const turns: Part[][] = [[]]
  let speaker: string | null = null
  for (const part of parts(context, section)) {
    const { person = null } = part
    if (person !== null && person !== speaker && turns.at(-1)?.length) turns.push([])
    speaker = person ?? speaker
    turns.at(-1)?.push(part)
  }
  return turns
}

/** A stand-up table: a row for each person. */
function ofTable(context: ParseContext, table: Table): Day[] {
  const columns = columnsOf(context, table)
  if (!columns.has('completed') || !columns.has('planned', 'blockers')) return []
  if (context.meaningOf(table.section).roles.includes('template')) return []
  return table.rows.map((row) => {
    const cell = (key: FieldKey) => {
      const found = columns.cell(row, key)
      return found ? notesOf(context, found.line.text, found.source) : []
    }
    return {
      ...dayOf(context, table.section),
      person: columns.text(row, 'owner', 'name') ?? (bareText(row.cells[0]?.line.text ?? '') || null),
      status: columns.text(row, 'status'),
      completed: cell('completed'),
      planned: cell('planned'),
      issues: cell('issue'),
      blockers: cell('blockers'),
      notes: cell('notes'),
      tests: null,
      source: row.source,
    }
  })
}
