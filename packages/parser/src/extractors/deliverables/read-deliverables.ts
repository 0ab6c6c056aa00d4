import { type Deliverable, refOf, type Source } from '@sprint/core'
import { wordsOf } from '../../lexicon/normalise.js'
import { bareText } from '../../meaning/bare-text.js'
import { checksOf } from '../../meaning/checks-of.js'
import { columnsOf } from '../../meaning/columns.js'
import { keyOfField } from '../../meaning/field-of.js'
import { entriesOf, introducedLists } from '../../meaning/lists-of.js'
import { isTemplateLine } from '../../meaning/template-lines.js'
import { unitAbove, unitOnLine } from '../../meaning/unit-above.js'
import type { Entry, Field, Section, Table } from '../../outline/outline.js'
import { endsInColon } from '../../readers/ends-in-colon.js'
import { isPlaceholder } from '../../readers/read-placeholder.js'
import type { Extraction, ParseContext } from '../extractor.js'
import { readParties } from './parties.js'

const LEAST_SHARE = 0.5

/**
 * Deliverables: entries beneath a heading or line that announces them, fields of that name wherever they stand, rows of
 * tables with such a column.
 */
export function readDeliverables(context: ParseContext): Extraction<Deliverable[]> {
  const introduced = introducedLists(context).filter(({ roles }) => roles[0] === 'deliverables')
  const apart = new Set(introduced.map(({ list }) => list))
  const used: Source[] = introduced.map(({ label }) => label.source)
  const found: Deliverable[] = introduced.flatMap(({ list }) => fromEntries(context, list.entries, list.section))
  for (const section of context.outline.sections) {
    if (!isDeliverables(context, section)) continue
    used.push(section.heading.source)
    found.push(...fromEntries(context, entriesOf(section, apart), section))
  }
  found.push(...context.outline.fields.flatMap((field) => fromField(context, field) ?? []))
  found.push(...context.outline.tables.flatMap((table) => fromTable(context, table)))
  return { value: distinct(found), used }
}

/** A heading of deliverables, and what stands beneath it without a topic of its own. */
function isDeliverables(context: ParseContext, section: Section): boolean {
  if (section.level === 0) return false
  const { own, roles } = context.meaningOf(section)
  if (roles.includes('template')) return false
  if (own[0] === 'deliverables' || endsInDeliverables(context, section)) return true
  const isPart = context.groups().at(section) !== null || own.length === 0
  return isPart && section.parent !== null && section.parent.level > 0 && isDeliverables(context, section.parent)
}

/** `**End of day 1 deliverables:**` is about them, however much stands in front. */
function endsInDeliverables({ lexicon }: ParseContext, { heading }: Section): boolean {
  const last = lexicon.sections.find(heading.text).at(-1)
  if (last?.meaning !== 'deliverables' || !endsInColon(heading.text)) return false
  return last.start + last.length === wordsOf(heading.text).length
}

function fromEntries(context: ParseContext, entries: readonly Entry[], section: Section): Deliverable[] {
  const own = entries.filter((entry) => unitOnLine(context, entry.source.line) === undefined)
  // A label that says more than 'Deliverables' sums up a day or a phase, not the unit that it happens to follow.
  const isOfUnit = context.meaningOf(section).share >= LEAST_SHARE || !endsInDeliverables(context, section)
  const status = new Map(checksOf(own, context.kind()).map((check) => [check.source, check.done]))
  return own.flatMap((entry) => {
    const { producer, consumer, name } = readParties(context, bareText(entry.line.text))
    const done = status.get(entry.source)
    if (isPlaceholder(name, context.lexicon)) return []
    return [
      {
        id: entry.ordinal === null ? null : String(entry.ordinal),
        name,
        producer: producer ?? (isOfUnit ? makerAt(context, section) : null),
        consumer,
        status: done === undefined || done === null ? null : done ? 'done' : 'todo',
        source: entry.source,
      },
    ]
  })
}

/** Who works on what a section is about: the owner of the unit, else the team. */
function makerAt(context: ParseContext, section: Section): string | null {
  const unit = unitAbove(context, section)
  if (unit?.owner) return unit.owner
  const group = context.groups().at(section)
  if (group?.owner) return group.owner
  return group?.kind === 'team' ? refOf(group) : null
}

function fromField(context: ParseContext, field: Field): Deliverable | undefined {
  const { lexicon } = context
  if (keyOfField(field.key, lexicon) !== 'deliverables' || isPlaceholder(field.value, lexicon)) return undefined
  if (isTemplateLine(context, field.source.line) || context.meaningOf(field.section).roles.includes('template'))
    return undefined
  // A total is no deliverable, nor is a field that the list beneath it goes on from.
  if (lexicon.fields.find(field.key).some(({ meaning }) => meaning === 'total')) return undefined
  const { producer, consumer, name } = readParties(context, bareText(field.value))
  return {
    id: null,
    name,
    producer: producer ?? makerAt(context, field.section),
    consumer,
    status: null,
    source: field.source,
  }
}

function fromTable(context: ParseContext, table: Table): Deliverable[] {
  const { lexicon } = context
  const columns = columnsOf(context, table)
  const { own, roles } = context.meaningOf(table.section)
  const isList = own[0] === 'deliverables' || columns.keys[0] === 'deliverables'
  if (roles.includes('template') || !isList) return []
  return table.rows.flatMap((row) => {
    const name = columns.text(row, 'deliverables', 'title', 'name', 'file') ?? bareText(row.cells[0]?.line.text ?? '')
    if (isPlaceholder(name, lexicon) || unitOnLine(context, row.source.line)) return []
    return [
      {
        id: columns.text(row, 'id', 'number'),
        name,
        producer: columns.text(row, 'producer', 'owner', 'start', 'team'),
        consumer: columns.text(row, 'consumer', 'end'),
        status: columns.text(row, 'status'),
        source: row.source,
      },
    ]
  })
}

/** The same thing named again adds what the first mention left out; two that are ticked off apart, or made apart, are two. */
function distinct(all: readonly Deliverable[]): Deliverable[] {
  const known = new Map<string, Deliverable>()
  for (const one of [...all].sort((a, b) => a.source.line - b.source.line)) {
    const key = one.name.toLowerCase()
    const before = known.get(key)
    const isOther =
      before !== undefined && ((before.status !== null && one.status !== null) || isMadeApart(before, one))
    known.set(
      isOther ? `${key} ${one.source.line}` : key,
      before && !isOther
        ? {
            ...before,
            id: before.id ?? one.id,
            producer: before.producer ?? one.producer,
            consumer: before.consumer ?? one.consumer,
            status: before.status ?? one.status,
          }
        : one,
    )
  }
  return [...known.values()]
}

/** Made by two; 'Ada' may be short for 'Ada Lindt'. */
function isMadeApart(one: Deliverable, other: Deliverable): boolean {
  if (one.producer === null || other.producer === null) return false
  const [a, b] = [one.producer.toLowerCase(), other.producer.toLowerCase()]
  return !a.includes(b) && !b.includes(a)
}
