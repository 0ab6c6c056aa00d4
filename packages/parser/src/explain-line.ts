import type { ParseContext } from './extractors/extractor.js'
import { ENOUGH, type Evidence, evidenceFor } from './extractors/items/candidate.js'
import { standingOf } from './extractors/items/standing.js'
import { readUnitLine } from './extractors/items/unit-line.js'
import type { Extracted } from './extractors/run-extractors.js'
import type { Line, Outline, Section } from './outline/outline.js'
import { readDocument } from './read-document.js'

/** Why a line of a document was read as it was. */
export interface LineExplanation {
  readonly line: number
  /** The line as it was read: damaged characters restored. */
  readonly text: string
  /** What it is in the structure of the document: `heading`, `listItem`, `tableRow`, `paragraph`, `code`, `frontMatter`, `blank`. */
  readonly structure: string
  /** The headings it stands under, the outermost first. */
  readonly headings: readonly string[]
  /** What the section it stands in is about, by its own heading or by those above. */
  readonly roles: readonly string[]
  /** Each extractor that made use of the line, and what it made of it. */
  readonly takenBy: readonly { readonly extractor: string; readonly values: readonly unknown[] }[]
  /** What speaks for the line being a unit of work. */
  readonly evidence: readonly Evidence[]
  /** The evidence added up, and how much a unit needs. */
  readonly weight: number
  readonly enough: number
  /** Why nobody took the line; `null` where somebody did. */
  readonly reason: string | null
}

/**
 * Tells what was made of one line of a document: which extractors took it, what each made of it, which evidence
 * decided; or why nobody did.
 *
 * @param input the bytes of the file, or its text
 * @param options the path to name, and the line, counted from 1
 * @example
 * explainLine('# Sprint 9\n\n- SHOP-1: Pay by card (3 SP)', { path: 'plan.md', line: 3 }).weight //=> 6
 */
export function explainLine(
  input: string | Uint8Array,
  options: { readonly path: string; readonly line: number },
): LineExplanation {
  const { context, extracted } = readDocument(input, options)
  const { outline } = context
  const at = placeIn(outline, options.line)
  const unit = at.line ? readUnitLine(at.line, context.lexicon) : undefined
  const evidence = unit ? evidenceFor(unit) : []
  const weight = evidence.reduce((sum, one) => sum + one.weight, 0)
  const takenBy = takers(extracted, options.line)
  return {
    line: options.line,
    text: outline.lines[options.line - 1] ?? '',
    structure: at.structure,
    headings: headingsOf(at.section),
    roles: [...context.meaningOf(at.section).roles],
    takenBy,
    evidence,
    weight,
    enough: ENOUGH,
    reason: takenBy.length > 0 ? null : reasonFor(context, at, weight),
  }
}

interface At {
  readonly structure: string
  readonly section: Section
  readonly line: Line | null
}

function placeIn(outline: Outline, line: number): At {
  const section = outline.sections.findLast(({ heading }) => heading.source.line <= line) ?? outline.root
  const heading = outline.sections.find(({ level, heading }) => level > 0 && heading.source.line === line)
  if (heading) return { structure: 'heading', section: heading, line: heading.heading }
  const entry = outline.entries.find(({ source }) => source.line === line)
  if (entry) return { structure: 'listItem', section: entry.section, line: entry.line }
  for (const table of outline.tables) {
    const row = table.rows.find(({ source }) => source.line === line)
    const wordiest = row?.cells.reduce((a, b) => (b.line.text.length > a.line.text.length ? b : a))
    if (row) return { structure: 'tableRow', section: table.section, line: wordiest?.line ?? null }
  }
  const block = outline.blocks.findLast(({ source }) => source.line <= line && line <= source.endLine)
  if (block?.kind === 'paragraph')
    return {
      structure: 'paragraph',
      section: block.section,
      line: block.lines.find(({ source }) => source.line === line) ?? null,
    }
  if (block?.kind === 'fence') return { structure: 'code', section: block.section, line: null }
  if (block?.kind === 'markup') return { structure: 'html', section: block.section, line: null }
  if (block?.kind === 'table') return { structure: 'tableHead', section: block.section, line: null }
  if (outline.fields.some(({ form, source }) => form === 'front-matter' && source.line === line))
    return { structure: 'frontMatter', section: outline.root, line: null }
  return { structure: 'blank', section, line: null }
}

function headingsOf(section: Section): string[] {
  return section.level === 0 ? [] : [...(section.parent ? headingsOf(section.parent) : []), section.heading.text]
}

function takers({ draft, used }: Extracted, line: number): LineExplanation['takenBy'] {
  return [...used]
    .filter(([, sources]) => sources.some((source) => source.line <= line && line <= source.endLine))
    .map(([extractor]) => ({ extractor, values: valuesAt(draft[extractor], line) }))
}

/** The entries of a value that stand on a line; those that only made use of it say nothing of their own. */
function valuesAt(value: unknown, line: number): unknown[] {
  if (Array.isArray(value)) return value.flatMap((entry) => valuesAt(entry, line))
  if (typeof value !== 'object' || value === null) return []
  if ('source' in value) {
    const { source } = value
    const stands = typeof source === 'object' && source !== null && 'line' in source && source.line === line
    return stands ? [value] : []
  }
  return Object.values(value).flatMap((entry) => valuesAt(entry, line))
}

function reasonFor(context: ParseContext, { structure, section }: At, weight: number): string {
  if (structure === 'blank') return 'The line carries no content'
  const { place, role } = standingOf(context, section)
  if (place === 'template') return 'It stands in a template, which holds no facts'
  if (structure === 'code') return 'It stands in a code block that draws no tree and holds no fields'
  if (weight >= ENOUGH) return `It looks like a unit of work, yet stands in a section about ${role ?? 'something else'}`
  if (weight > 0)
    return `It looks a little like a unit of work (${weight} of ${ENOUGH}), and no other extractor knows its words`
  return role ? `Nothing in a section about ${role} is written this way` : 'No heading above it says what it is about'
}
