import type { Handoff, Source } from '@sprint/core'
import { bareText } from '../../meaning/bare-text.js'
import { columnsOf } from '../../meaning/columns.js'
import { keyOfField } from '../../meaning/field-of.js'
import { listedIn } from '../../meaning/listed.js'
import { isTemplateLine } from '../../meaning/template-lines.js'
import type { Table } from '../../outline/outline.js'
import { readArrows } from '../../readers/read-arrows.js'
import { readAsides } from '../../readers/read-asides.js'
import { readLead } from '../../readers/read-lead.js'
import { isPlaceholder } from '../../readers/read-placeholder.js'
import type { Extraction, ParseContext } from '../extractor.js'

/**
 * Handoffs: fields of that name, entries beneath a heading of handoffs, rows of their tables.
 *
 * ```text
 * > | **Handoff:** Ada → Ben (test report)
 *                  ^^^   ^^^  ^^^^^^^^^^^
 *                 from   to    artifact
 * ```
 */
export function readHandoffs(context: ParseContext): Extraction<Handoff[]> {
  const fields = context.outline.fields
    .filter(
      (field) => keyOfField(field.key, context.lexicon) === 'handoff' && !isTemplateLine(context, field.source.line),
    )
    .flatMap((field) => handoffsIn(bareText(field.value), field.source))
  const listed = context.outline.sections
    .filter((section) => context.meaningOf(section).own.includes('handoffs'))
    .flatMap((section) =>
      listedIn(section).flatMap((one) => (one.kind === 'row' ? [] : handoffsIn(bareText(one.line.text), one.source))),
    )
  const rows = context.outline.tables.flatMap((table) => handoffRows(context, table))
  const seen = new Set<string>()
  const value = [...fields, ...listed, ...rows].filter(({ source, from, to }) => {
    const key = `${source.line} ${from} ${to}`
    return !seen.has(key) && seen.add(key)
  })
  return { value: value.sort((a, b) => a.source.line - b.source.line) }
}

function handoffsIn(text: string, source: Source): Handoff[] {
  const { text: chain, asides } = readAsides(text)
  const parts = readArrows(chain)
  const last = readLead(parts.at(-1) ?? '')
  const ends = last ? [...parts.slice(0, -1), last.head] : parts
  const artifact = asides[0]?.text ?? (last?.tail || null)
  return ends.slice(1).flatMap((to, index) => {
    const from = ends[index] ?? ''
    return from !== '' && to !== '' ? [{ from, to, artifact, source }] : []
  })
}

function handoffRows(context: ParseContext, table: Table): Handoff[] {
  const { lexicon, meaningOf } = context
  const columns = columnsOf(context, table)
  if (!meaningOf(table.section).own.includes('handoffs') && !columns.has('handoff')) return []
  return table.rows.flatMap((row) => {
    const from = columns.text(row, 'producer', 'start')
    const to = columns.text(row, 'consumer', 'end')
    if (from === null || to === null || isPlaceholder(from, lexicon) || isPlaceholder(to, lexicon)) return []
    return [
      { from, to, artifact: columns.text(row, 'deliverables', 'handoff', 'title', 'description'), source: row.source },
    ]
  })
}
