import { bareText } from '../../meaning/bare-text.js'
import { type Block, BOLD_LEVEL, type Field, type Section, type Table } from '../../outline/outline.js'
import type { ParseContext } from '../extractor.js'
import type { KeyValue } from './item-fields.js'
import { readUnitLine } from './unit-line.js'

/** The fields of a section: in its paragraphs, its lists, its bold subsections, and its unlabelled code. */
export function* fieldsBeneath(context: ParseContext, section: Section): Generator<KeyValue> {
  yield* keyed(context, section.fields)
  for (const block of section.blocks) {
    if (block.kind === 'table') yield* pairsOf(context, block)
    else yield* keyed(context, fieldsIn(block))
  }
  for (const child of section.children) {
    if (child.level !== BOLD_LEVEL) continue
    const key = context.lexicon.fields.whole(bareText(child.heading.text))
    const [first] = child.blocks
    if (key && first?.kind === 'paragraph')
      yield { key, value: first.lines.map((line) => line.text).join(' '), source: first.source }
    if (readUnitLine(child.heading, context.lexicon).idForm === null) yield* keyed(context, child.fields)
  }
}

/** A table of two columns whose rows are fields: `| Priority | High |`. */
function* pairsOf({ lexicon }: ParseContext, { header, rows }: Table): Generator<KeyValue> {
  if (header.length !== 2) return
  const head = { cells: header, source: header[0]?.source }
  const pairs = [head, ...rows].flatMap(({ cells: [name, said], source }) => {
    const key = name && lexicon.fields.whole(bareText(name.line.text))
    return key && said && source ? [{ key, value: said.line.text, source }] : []
  })
  if (pairs.length >= LEAST_PAIRS && pairs.length > rows.length / 2) yield* pairs
}
const LEAST_PAIRS = 2

function fieldsIn(block: Block): readonly Field[] {
  if (block.kind === 'fence') return block.branches.length > 0 ? block.fields : []
  if (block.kind === 'list')
    return block.entries.filter((entry) => entry.checked === null).flatMap((entry) => entry.fields)
  return []
}

/** Fields by what their key means; those whose key means nothing are left out. */
export function* keyed(context: ParseContext, fields: Iterable<Field>): Generator<KeyValue> {
  for (const field of fields) {
    const match = context.lexicon.fields.best(field.key.replace(/\([^)]*\)/gu, ''))
    if (match && match.share >= 0.5) yield { key: match.meaning, value: field.value, source: field.source }
    else if (isTotalOfUnit(context, field.key)) yield { key: 'duration', value: field.value, source: field.source }
  }
}

/** 'Total for user story 1' sums up what its tasks take. */
function isTotalOfUnit({ lexicon }: ParseContext, key: string): boolean {
  const isTotal = lexicon.fields.find(key)[0]?.meaning === 'total' && /\d$/u.test(key)
  return isTotal && lexicon.itemTypes.find(key).length > 0
}
