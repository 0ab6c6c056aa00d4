import type { Source } from '@sprint/core'
import type { ParseContext } from '../extractors/extractor.js'
import type { FieldKey, SectionRole } from '../lexicon/words.js'
import { type Block, BOLD_LEVEL, type Field, type Line, type Section, type Table } from '../outline/outline.js'
import { keyOfField } from './field-of.js'
import { headerBelow } from './header-below.js'
import { oncePerDocument } from './once-per-document.js'
import { openingOf } from './title-section.js'
import { unitLinesOf } from './unit-lines.js'

/** Something that a document says of itself or of its sprint as a whole. */
export interface HeaderFact {
  /** What its key stands for; `null` for a key of its own. */
  readonly key: FieldKey | null
  /** The key as written. */
  readonly label: string
  readonly value: string
  readonly source: Source
  /** The lines that continue the value. */
  readonly more: readonly Line[]
  /** Front matter and what stands under the title speak for the document before its overview and its last lines do. */
  readonly zone: 'front-matter' | 'title' | 'overview' | 'footer'
}

const OVERVIEW: ReadonlySet<SectionRole> = new Set([
  'overview',
  'goal',
  'status',
  'schedule',
  'capacity',
  'points',
  'daily',
])
// A document's last words are its last few blocks.
const FOOTER_BLOCKS = 5

/** What the document says of itself, the most telling place first, each place in order. */
export const headerFacts = oncePerDocument<readonly HeaderFact[]>((context) => {
  const { outline } = context
  const { title, headings } = openingOf(context)
  const facts = outline.root.fields.flatMap((field) =>
    field.form === 'front-matter' ? ofField(context, field, 'front-matter') : [],
  )
  const top = new Set([outline.root, title, ...headings])
  for (const section of top) facts.push(...factsOf(context, section, 'title'))
  for (const section of outline.sections)
    if (!top.has(section) && isOverview(context, section, top)) facts.push(...factsOf(context, section, 'overview'))
  const first = facts.length === 0 ? headerBelow(context, top) : undefined
  // A sponsor there leads nothing, and a risk is that of the plan: the goal alone is sure.
  if (first) facts.push(...factsOf(context, first, 'overview').filter(({ key }) => key === 'goal'))
  const known = new Set(facts.map(({ source }) => source.line))
  for (const field of footerFields(context))
    if (!known.has(field.source.line)) facts.push(...ofField(context, field, 'footer'))
  return facts
})

/** What the fields and tables directly beneath a heading tell, and beneath the bold lines that part it. */
export function factsOf(context: ParseContext, section: Section, zone: HeaderFact['zone']): HeaderFact[] {
  const sections = [section, ...section.children.filter(({ level }) => level === BOLD_LEVEL)]
  return sections.flatMap(({ blocks }) =>
    blocks.flatMap((block) => [
      ...fieldsIn(block).flatMap((field) => ofField(context, field, zone)),
      ...(block.kind === 'table' ? pairsIn(context, block) : []).flatMap((pair) => ofPair(context, pair, zone)),
    ]),
  )
}

const ofField = (context: ParseContext, field: Field, zone: HeaderFact['zone']): HeaderFact[] =>
  field.form === 'fence' ? [] : ofPair(context, field, zone, field.more)

function ofPair(context: ParseContext, pair: Pair, zone: HeaderFact['zone'], more: readonly Line[] = []): HeaderFact[] {
  const { key: label, value, source } = pair
  return value === '' ? [] : keysOf(context, label).map((key) => ({ key, label, value, source, more, zone }))
}

// > | Theme / Goal
//     ^^^^^   ^^^^
const BOTH = /\s*[/&+|]\s*/u

/** What a key stands for: the whole of it, else each of the words that it offers as alternatives. */
function keysOf({ lexicon }: ParseContext, label: string): (FieldKey | null)[] {
  const whole = keyOfField(label, lexicon)
  // What is called the status of the sprint's goal is the sprint's.
  if (lexicon.sprint.find(label).length > 0 && lexicon.fields.find(label).some(({ meaning }) => meaning === 'status'))
    return ['status']
  if (whole) return [whole]
  const parts = label.split(BOTH)
  const keys = parts.length > 1 ? parts.flatMap((part) => keyOfField(part, lexicon) ?? []) : []
  return keys.length > 0 ? [...new Set(keys)] : [null]
}

/** Beneath the title or beside it, with nothing but overviews in between. */
function isOverview({ meaningOf }: ParseContext, section: Section, top: ReadonlySet<Section>): boolean {
  if (section.level >= BOLD_LEVEL || !meaningOf(section).own.some((role) => OVERVIEW.has(role))) return false
  for (let at = section.parent; at && !top.has(at); at = at.parent)
    if (!meaningOf(at).own.some((role) => OVERVIEW.has(role))) return false
  return true
}

/** Fields of a paragraph, and those of a list's outermost entries. */
function fieldsIn(block: Block): readonly Field[] {
  if (block.kind === 'paragraph') return block.fields
  return block.kind === 'list' ? block.entries.flatMap((entry) => entry.fields) : []
}

interface Pair {
  readonly key: string
  readonly value: string
  readonly source: Source
}

/** A table of two columns tells a key and a value in each row; one of a single row tells them in its columns. */
function pairsIn(context: ParseContext, { header, rows }: Table): Pair[] {
  const { lexicon } = context
  // `| Goal | Status |` heads columns, `| Goal | Search in two clicks |` is a pair itself.
  const isHead = keyOfField(header[1]?.line.text ?? '', lexicon) !== undefined
  if (header.length === 2)
    return [...(isHead ? [] : [{ cells: header, source: header[0]?.source }]), ...rows].flatMap(
      ({ cells: [key, value], source }) =>
        key && value && source ? [{ key: key.line.text, value: value.line.text, source }] : [],
    )
  const [only, second] = rows
  // The one unit of work that a table lists tells nothing of the sprint.
  if (!only || second || unitLinesOf(context).has(only.source.line)) return []
  return header.flatMap((head, index) => {
    const value = only.cells[index]
    return value ? [{ key: head.line.text, value: value.line.text, source: only.source }] : []
  })
}

/**
 * Fields of the last paragraphs and lists, those of list entries only where the list holds nothing else. What stands
 * under the heading of a group or a unit is theirs, unless a rule parts it from them.
 */
function footerFields(context: ParseContext): Field[] {
  const { blocks, tree } = context.outline
  const rules = tree.children.flatMap(({ type, position }) =>
    type === 'thematicBreak' && position ? [position.start.line] : [],
  )
  const lastRule = rules.at(-1) ?? 0
  const last = blocks.filter(({ entry }) => entry === null).slice(-FOOTER_BLOCKS)
  return last.flatMap((block) => {
    const { section, source } = block
    const isParted = lastRule > section.heading.source.line && source.line > lastRule
    if (!isParted && (context.groups().at(section) !== null || unitLinesOf(context).has(source.line))) return []
    const fields = fieldsIn(block)
    return block.kind === 'paragraph' || (block.kind === 'list' && fields.length >= block.entries.length) ? fields : []
  })
}

/** The first fact with one of these keys; earlier keys win over later ones only within a zone. */
export function factOf(facts: readonly HeaderFact[], ...keys: readonly FieldKey[]): HeaderFact | undefined {
  return facts.find(({ key }) => key !== null && keys.includes(key))
}
