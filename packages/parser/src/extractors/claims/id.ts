import type { Claim } from '@sprint/core'
import { bareText } from '../../meaning/bare-text.js'
import { columnsOf } from '../../meaning/columns.js'
import type { Row, Section, Table } from '../../outline/outline.js'
import { isSureId } from '../../readers/read-item-id.js'
import type { ParseContext } from '../extractor.js'
import { standingOf } from '../items/standing.js'
import { readUnitLine } from '../items/unit-line.js'
import type { ClaimReader } from './claim-reader.js'

/**
 * The ids that headings and table rows give to units, with the title as it stands there: where two units have one id,
 * only one of them becomes the item.
 *
 * ```text
 * > | ### EXP-4: Compare totals with accounting
 *         ^^^^^  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 * ```
 */
export const id: ClaimReader = (context) => {
  const known = idsByLine(context)
  if (known.size === 0) return []
  const headings = context.outline.sections.flatMap((section): Claim[] => {
    const { heading } = section
    if (!known.has(heading.source.line) || isElsewhere(context, section.parent)) return []
    const unit = readUnitLine(heading, context.lexicon)
    if (unit.id === null || !isSureId(unit.idForm) || !isTitle(context, unit.title)) return []
    return [{ kind: 'id', id: unit.id, title: unit.title, source: heading.source }]
  })
  const rows = context.outline.tables.flatMap((table) =>
    table.rows.flatMap((row): Claim[] => {
      const own = known.get(row.source.line)
      if (own === undefined || isElsewhere(context, table.section)) return []
      const title = titleOf(context, table, row, own)
      return isTitle(context, title) ? [{ kind: 'id', id: own, title, source: row.source }] : []
    }),
  )
  return [...headings, ...rows]
}

/** Risks, blockers and the like refer to units in words of their own. */
function isElsewhere(context: ParseContext, section: Section | null): boolean {
  return section !== null && standingOf(context, section).place === 'foreign'
}

/** Whether what stands behind an id names the unit, rather than something about it: 'EXP-4: Dependencies'. */
function isTitle({ lexicon }: ParseContext, title: string): boolean {
  return title !== '' && lexicon.fields.whole(title) === undefined && lexicon.sections.whole(title) === undefined
}

/** The ids of items by the lines of the headings and rows that mention them. */
function idsByLine(context: ParseContext): Map<number, string> {
  const known = new Map<number, string>()
  for (const { id: own, mentions } of context.items().value) {
    if (own === null) continue
    for (const { how, source } of mentions) if (how === 'heading' || how === 'table') known.set(source.line, own)
  }
  return known
}

/** The title of the unit whose id stands in one of the first cells of a row: behind the id, else in its own column. */
function titleOf(context: ParseContext, table: Table, row: Row, own: string): string {
  const isOwn = (text: string | null) => text?.toLowerCase() === own.toLowerCase()
  for (const { line } of row.cells.slice(0, 2)) {
    if (isOwn(bareText(line.text))) return columnsOf(context, table).text(row, 'title', 'description', 'name') ?? ''
    const unit = readUnitLine(line, context.lexicon)
    if (isOwn(unit.id) && isSureId(unit.idForm) && unit.title !== '') return unit.title
  }
  return ''
}
