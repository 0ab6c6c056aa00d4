import type { Source } from '@sprint/core'
import type { ParseContext } from '../extractors/extractor.js'
import type { FieldKey } from '../lexicon/words.js'
import type { Block, Entry, Field, Line, Row, Section, Table } from '../outline/outline.js'
import { pattern } from '../pattern/pattern.js'
import { endsInColon } from '../readers/ends-in-colon.js'
import { bareText } from './bare-text.js'
import { type Columns, columnsOf } from './columns.js'

/** One of the things that a section states: a list entry, a table row, a heading with details, a marked line. */
export interface Statement {
  /** Its words, without marks in front. */
  readonly text: string
  readonly line: Line
  readonly source: Source
  /** `Key: value` beneath it. */
  readonly fields: readonly Field[]
  readonly entry: Entry | null
  readonly row: { readonly row: Row; readonly columns: Columns } | null
  /** The section it stands in; of a heading that is a statement itself, that section. */
  readonly section: Section
}

export interface StatementOptions {
  /** Columns whose words are the statement, the first that the table has. */
  readonly columns: readonly FieldKey[]
  /** Sections beneath that state something else. */
  readonly isForeign: (section: Section) => boolean
  /** Whether `Impact: high` in the same list tells of the statement before it. */
  readonly hasDetails?: boolean
  /** Whether paragraphs are statements too. */
  readonly isProse?: boolean
}

const BOLD_LEVEL = 7
// > | 1. Slow builds      3.2 Slow builds      Agreement #2: Review in pairs
//     ^^                  ^^^                  ^^^^^^^^^^^^^
const NUMBERED = pattern()`^(?:\d{1,2}(?:\.\d{1,2})+\.?\s+|\d{1,2}[.)]\s+|\p{L}+\s#?\d{1,2}\s*[:：.–—-]\s*)(?=\S)`
const MARKED = /^(?:\p{Extended_Pictographic}|[•▪►–—☐☑☒✓✗])/u

/**
 * What a section states, in order. A heading beneath it is a statement where it is numbered or begins with a sentence
 * of its own; a heading over nothing but a list or table only groups.
 */
export function statementsIn(context: ParseContext, section: Section, options: StatementOptions): Statement[] {
  const own = section.blocks.flatMap((block) => ofBlock(context, block, options))
  const children = section.children.filter((child) => !options.isForeign(child))
  return [...own, ...children.flatMap((child) => ofChild(context, child, options))]
}

function ofChild(context: ParseContext, child: Section, options: StatementOptions): Statement[] {
  if (!isStatement(context, child)) return statementsIn(context, child, options)
  const text = bareText(bareText(child.heading.text).replace(NUMBERED, '')).replace(/[:：]$/u, '')
  const { heading: line } = child
  const fields = [child, ...child.children.filter(({ level }) => level === BOLD_LEVEL)].flatMap(allFields)
  return [{ text, line, source: line.source, fields, entry: null, row: null, section: child }]
}

/** Headings whose fields bear the same keys, `What` and `Why` under each, are alike: each tells of one thing. */
function sharesKeys(child: Section): boolean {
  const keys = keysOf(child)
  if (keys.size === 0 || !child.parent) return false
  return child.parent.children.some((sibling) => {
    if (sibling === child) return false
    const shared = [...keysOf(sibling)].filter((key) => keys.has(key))
    return shared.length > 0 && shared.length * 2 >= keys.size
  })
}

const keysOf = (section: Section) => new Set(allFields(section).map(({ key }) => key.toLowerCase()))

/** The fields of a section's paragraphs and lists. */
function allFields({ blocks }: Section): Field[] {
  return blocks.flatMap((block) => {
    if (block.kind === 'paragraph') return block.fields
    return block.kind === 'list' ? block.entries.flatMap((entry) => entry.fields) : []
  })
}

/**
 * Whether a heading beneath another is one of the things stated there: it is numbered, or begins with a sentence or with
 * details of its own.
 */
export function isStatement(context: ParseContext, child: Section): boolean {
  if (NUMBERED.test(bareText(child.heading.text)) || sharesKeys(child)) return true
  const [first] = child.blocks
  if (first?.kind === 'list')
    return first.entries.filter((entry) => isDetail(context, entry.fields[0])).length > first.entries.length / 2
  if (
    first?.kind !== 'paragraph' ||
    endsInColon(first.lines.at(-1)?.text ?? '') ||
    MARKED.test(first.lines[0]?.text ?? '')
  )
    return false
  // A sentence in front of a list introduces it, unless it already tells a detail.
  return first.fields.length > 0 || !child.blocks.some(({ kind }) => kind === 'list' || kind === 'table')
}

// Keys of what is told about a statement, and keys that name the statement itself.
const DETAILS: ReadonlySet<FieldKey> = new Set([
  'impact',
  'likelihood',
  'mitigation',
  'level',
  'owner',
  'due',
  'status',
  'priority',
  'reason',
  'resolution',
  'since',
])
const NAMES: ReadonlySet<FieldKey> = new Set(['risk', 'blockers', 'issue', 'action'])

const isDetail = ({ lexicon }: ParseContext, field: Field | undefined): boolean => {
  const key = field && lexicon.fields.whole(bareText(field.key))
  return key !== undefined && (DETAILS.has(key) || NAMES.has(key))
}

function ofBlock(context: ParseContext, block: Block, options: StatementOptions): Statement[] {
  if (block.kind === 'list') {
    const entries = block.entries.flatMap(ofEntry)
    return options.hasDetails ? attached(context, entries) : entries
  }
  if (block.kind === 'table') return ofTable(context, block, options)
  if (block.kind !== 'paragraph') return []
  const marked = block.lines.filter(({ text }) => MARKED.test(text))
  if (marked.length > 0) return marked.map((line) => ofLines([line], block))
  if (options.hasDetails && block.fields.some((field) => isDetail(context, field)))
    return attached(
      context,
      block.fields.map((field) => ({
        ...ofLines([field.line ?? block.section.heading, ...field.more], block),
        fields: [field],
      })),
    )
  return options.isProse && block.fields.length === 0 && !endsInColon(block.lines.at(-1)?.text ?? '')
    ? [ofLines(block.lines, block)]
    : []
}

/** `Impact: high` after a statement tells of it; `Risk: …` names one. */
function attached(context: ParseContext, statements: readonly Statement[]): Statement[] {
  const all: Statement[] = []
  for (const statement of statements) {
    const own = statement.entry?.fields[0] ?? statement.fields[0]
    const key = own && own.line === statement.line ? context.lexicon.fields.whole(bareText(own.key)) : undefined
    const last = all.at(-1)
    if (own && key && DETAILS.has(key) && !last) continue
    if (own && key && DETAILS.has(key) && last)
      all[all.length - 1] = { ...last, fields: [...last.fields, own, ...statement.fields] }
    else if (own && key && NAMES.has(key) && own.value !== '') all.push({ ...statement, text: bareText(own.value) })
    else all.push(statement)
  }
  return all
}

function ofEntry(entry: Entry): Statement[] {
  const { line, more, section, fields, source } = entry
  const nested = [...fields.filter((field) => field.line !== line), ...entry.children.flatMap((child) => child.fields)]
  const text = bareText([line, ...more].map((part) => part.text).join(' ')).replace(/[:：]$/u, '')
  return text === '' ? [] : [{ text, line, source, fields: nested, entry, row: null, section }]
}

function ofLines(lines: readonly Line[], { section }: Block): Statement {
  const [line] = lines
  const text = bareText(lines.map((part) => part.text).join(' '))
  const at = line ?? section.heading
  return { text, line: at, source: at.source, fields: [], entry: null, row: null, section }
}

// Columns that say who, when and how urgent, never what.
const BESIDE: ReadonlySet<FieldKey> = new Set([
  'owner',
  'due',
  'status',
  'priority',
  'number',
  'id',
  'level',
  'impact',
  'likelihood',
  'date',
  'type',
])

function ofTable(context: ParseContext, table: Table, options: StatementOptions): Statement[] {
  const columns = columnsOf(context, table)
  return table.rows.flatMap((row) => {
    const cell = columns.cell(row, ...options.columns) ?? wordiest(row, columns)
    const text = bareText(cell?.line.text ?? '')
    if (!cell || text === '') return []
    return [
      {
        text,
        line: cell.line,
        source: row.source,
        fields: [],
        entry: null,
        row: { row, columns },
        section: table.section,
      },
    ]
  })
}

function wordiest({ cells }: Row, { keys }: Columns) {
  const telling = cells.filter((cell, index) => {
    const key = keys[index]
    return cell.line.text !== '' && !(key && BESIDE.has(key))
  })
  return telling.find(({ line }) => line.text.split(/\s/).length > 1) ?? telling[0]
}

/** A detail of a statement: the cell of its row, or the value of a field beneath it. */
export function detailOf(
  context: ParseContext,
  { row, fields }: Statement,
  ...keys: readonly FieldKey[]
): string | null {
  if (row) return row.columns.text(row.row, ...keys)
  for (const key of keys)
    for (const field of fields)
      if (field.value !== '' && context.lexicon.fields.best(field.key)?.meaning === key) return bareText(field.value)
  return null
}
