import type { Budget, Source } from '@sprint/core'
import type { FieldKey } from '../../lexicon/words.js'
import { bareText } from '../../meaning/bare-text.js'
import { columnsOf } from '../../meaning/columns.js'
import { keyOfField } from '../../meaning/field-of.js'
import { entriesOf, introducedLists } from '../../meaning/lists-of.js'
import { isTemplateLine } from '../../meaning/template-lines.js'
import type { Entry, Section, Table } from '../../outline/outline.js'
import { readAmount } from '../../readers/read-amount.js'
import { readLead } from '../../readers/read-lead.js'
import { isPlaceholder } from '../../readers/read-placeholder.js'
import type { Extraction, ParseContext } from '../extractor.js'

/** Where the first column names the budgets, one of these says how much. */
const AMOUNTS: readonly FieldKey[] = ['budget', 'target', 'due', 'planned']

/**
 * Budgets: what a heading or line of budgets lists, rows of their tables, and fields of that name.
 *
 * ```text
 * > | **Budgets:**
 * > | - Runtime: 4-6 hours
 *       ^^^^^^^  ^^^ ^^^^^
 *        name  amount unit
 * ```
 */
export function readBudgets(context: ParseContext): Extraction<Budget[]> {
  const introduced = introducedLists(context).filter(({ roles }) => roles[0] === 'budgets')
  const apart = new Set(introduced.map(({ list }) => list))
  const found = introduced.flatMap(({ list }) => list.entries.flatMap((entry) => fromEntry(context, entry) ?? []))
  for (const section of context.outline.sections) {
    if (!isBudgets(context, section)) continue
    found.push(...entriesOf(section, apart).flatMap((entry) => fromEntry(context, entry) ?? []))
    found.push(...section.blocks.flatMap((block) => (block.kind === 'table' ? fromTable(context, block) : [])))
  }
  for (const field of context.outline.fields) {
    if (keyOfField(field.key, context.lexicon) !== 'budget' || isTemplateLine(context, field.source.line)) continue
    if (context.meaningOf(field.section).roles.includes('template') || readAmount(field.value) === undefined) continue
    found.push(budget(bareText(field.key), field.value, field.source))
  }
  const lines = new Set<number>()
  const value = found.filter(({ source }) => !lines.has(source.line) && lines.add(source.line))
  return {
    value: value.sort((a, b) => a.source.line - b.source.line),
    used: introduced.map(({ label }) => label.source),
  }
}

function isBudgets({ meaningOf }: ParseContext, section: Section): boolean {
  const { own, roles } = meaningOf(section)
  return section.level > 0 && own[0] === 'budgets' && !roles.includes('template')
}

function budget(name: string, text: string, source: Source): Budget {
  const { amount = null, unit = null } = readAmount(text) ?? {}
  return { name, amount, unit, stated: bareText(text), source }
}

function fromEntry({ lexicon }: ParseContext, entry: Entry): Budget | undefined {
  const text = bareText(entry.line.text)
  const lead = readLead(text)
  if (isPlaceholder(text, lexicon) || (!lead && readAmount(text) === undefined)) return undefined
  return budget(lead?.head ?? text, lead?.tail ?? text, entry.source)
}

function fromTable(context: ParseContext, table: Table): Budget[] {
  const { lexicon } = context
  const columns = columnsOf(context, table)
  return table.rows.flatMap((row) => {
    const name = bareText(row.cells[0]?.line.text ?? '')
    const [, ...others] = row.cells
    const isAmount = (key: FieldKey) => columns.keys.indexOf(key) > 0 && columns.text(row, key)
    const stated = AMOUNTS.map(isAmount).find((text) => typeof text === 'string')
    const amount = stated || others.find((cell) => readAmount(cell.line.text))?.line.text
    if (isPlaceholder(name, lexicon) || !amount) return []
    const unit = columns.text(row, 'unit')
    const found = budget(name, amount, row.source)
    return [found.unit === null && unit !== null ? { ...found, unit, stated: `${found.stated} ${unit}` } : found]
  })
}
