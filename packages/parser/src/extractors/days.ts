import type { Day } from '@sprint/core'
import type { FieldKey } from '../lexicon/words.js'
import { bareText } from '../meaning/bare-text.js'
import { columnsOf } from '../meaning/columns.js'
import { openingOf } from '../meaning/title-section.js'
import type { Section, Table } from '../outline/outline.js'
import { dayOf, personOf, statusOf, testsOf } from './days/day-facts.js'
import { LIST_OF_ROLE, type Lists, notesOf, type Part, parts } from './days/day-parts.js'
import type { Extractor, ParseContext } from './extractor.js'

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

/** A daily report that says of its day no more than what was done, or what is next. */
function wholeDay(context: ParseContext): Day[] {
  if (context.kind() !== 'daily') return []
  const title = openingOf(context).headings.find((section) =>
    parts(context, section).some(({ list, notes }) => (list === 'completed' || list === 'planned') && notes.length > 0),
  )
  return title ? ofSection(context, title) : []
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
