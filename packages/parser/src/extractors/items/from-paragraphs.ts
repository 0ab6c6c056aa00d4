import type { Block, Paragraph } from '../../outline/outline.js'
import { isStandardName, isSureId, readItemId } from '../../readers/read-item-id.js'
import { readLeadingDetails } from '../../readers/read-leading-details.js'
import type { ParseContext } from '../extractor.js'
import type { Candidate } from './candidate.js'
import { keyed } from './fields-beneath.js'
import { readItemFields } from './item-fields.js'
import { takeDetail } from './line/detail.js'
import { standingOf } from './standing.js'
import { readUnitLine, type UnitLine } from './unit-line.js'

// So many paragraphs with ids of one kind are a list in all but syntax.
const LEAST = 3

/**
 * Units that are paragraphs, each of which begins with an id of the same kind; the paragraphs behind one tell of it.
 *
 * ```text
 * > | U4 – Share a calendar
 *     ^^   ^^^^^^^^^^^^^^^^
 * > |
 * > | Status: done
 *     ^^^^^^^^^^^^
 * ```
 */
export function fromParagraphs(context: ParseContext): Candidate[] {
  const named = context.outline.blocks.filter((block): block is Paragraph => isNamed(block))
  if (named.length < LEAST) return []
  const families = new Map<string, Set<string>>()
  for (const paragraph of named) {
    const kind = kindOf(paragraph)
    families.set(kind, (families.get(kind) ?? new Set()).add(idOf(paragraph)))
  }
  return named.flatMap((paragraph) =>
    (families.get(kindOf(paragraph))?.size ?? 0) < LEAST ? [] : (candidateOf(context, paragraph) ?? []),
  )
}

const idOf = ({ lines: [first] }: Paragraph) => readItemId(first?.text ?? '')?.id ?? ''
/** `U4` and `U12` are of one kind, `SHOP-1` of another. */
const kindOf = (paragraph: Paragraph) => idOf(paragraph).replace(/[\d.]+[a-z]?$/u, '')

function isNamed(block: Block): boolean {
  if (block.kind !== 'paragraph' || block.isQuoted || block.entry !== null) return false
  const [first] = block.lines
  if (!first || first.strong.length > 0 || !STARTS_LIKE_AN_ID.test(first.text)) return false
  const id = readItemId(first.text)
  return id !== undefined && isSureId(id.form) && id.rest !== '' && !isStandardName(id.id)
}
const STARTS_LIKE_AN_ID = /^[A-Z]{1,8}-?\d/u

function candidateOf(context: ParseContext, paragraph: Paragraph): Candidate | undefined {
  const standing = standingOf(context, paragraph.section)
  const [line] = paragraph.lines
  if (!line || standing.place === 'template' || standing.place === 'foreign') return undefined
  const unit = withDetailsWithin(context, readUnitLine(line, context.lexicon))
  const fields = readItemFields(keyed(context, fieldsBehind(paragraph)), context.lexicon)
  return {
    how: 'text',
    origin: { kind: 'line', line, section: paragraph.section },
    source: line.source,
    isMentionOnly: false,
    labels: [],
    used: fields.used,
    ...unit,
    points: unit.points ?? fields.points ?? null,
    hours: unit.hours ?? fields.hours ?? null,
    priority: unit.priority ?? fields.priority ?? standing.priority,
    status: fields.status ?? unit.status ?? standing.status,
    owner: unit.owner ?? fields.owner ?? null,
    due: unit.due ?? fields.due ?? null,
  }
}

/** `Title - High - what it takes`: a detail between dashes ends the title. */
function withDetailsWithin({ lexicon }: ParseContext, unit: UnitLine): UnitLine {
  const found = { ...unit }
  const title = readLeadingDetails(unit.title, (part) => takeDetail(part, found, lexicon))
  return title === undefined ? unit : { ...found, title }
}

/** The fields of the paragraph and of those behind it, up to the next unit. */
function fieldsBehind(paragraph: Paragraph) {
  const { blocks } = paragraph.section
  const fields = [...paragraph.fields]
  for (const block of blocks.slice(blocks.indexOf(paragraph) + 1)) {
    if (isNamed(block)) break
    if (block.kind === 'paragraph') fields.push(...block.fields)
  }
  return fields
}
