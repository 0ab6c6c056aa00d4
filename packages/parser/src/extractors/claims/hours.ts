import type { Claim, Range, Source } from '@sprint/core'
import { bareText } from '../../meaning/bare-text.js'
import { columnsOf } from '../../meaning/columns.js'
import { fieldsOf, keyOfField } from '../../meaning/field-of.js'
import { headerFacts } from '../../meaning/header-facts.js'
import type { Section, Table } from '../../outline/outline.js'
import { readEstimate } from '../../readers/read-estimate.js'
import { readHours } from '../../readers/read-hours.js'
import type { ParseContext } from '../extractor.js'
import type { ClaimReader } from './claim-reader.js'
import { totalRow } from './total-row.js'

/**
 * Hours stated for the whole sprint, for a day, phase or track, and in the total row of a table.
 *
 * ```text
 * > | ### Phase 2.3: Fixes (3h)
 *                           ^^
 * ```
 */
export const hours: ClaimReader = (context) => [
  ...ofSprint(context),
  ...ofGroups(context),
  ...context.outline.tables.flatMap((table) => ofTable(context, table)),
]

function claim(
  what: 'sprint' | 'group' | 'table',
  of: string | null,
  range: Range,
  sum: Range | null,
  source: Source,
): Claim {
  const isRange = range.min !== range.max
  return { kind: 'hours', what, of, hours: (range.min + range.max) / 2, range: isRange ? range : null, sum, source }
}

function ofSprint(context: ParseContext): Claim[] {
  const fact = headerFacts(context).find(
    ({ key, value, zone }) =>
      (key === 'hours' || key === 'duration') && zone !== 'footer' && readHours(value, context.lexicon),
  )
  const range = fact && readHours(fact.value, context.lexicon)
  return range ? [claim('sprint', null, range, null, fact.source)] : []
}

function ofGroups(context: ParseContext): Claim[] {
  const sections = new Map(context.outline.sections.map((section) => [section.heading.source.line, section]))
  return context.groups().value.flatMap(({ id, title, hours: stated, hoursRange, source }) => {
    if (stated === null) return []
    const range = hoursRange ?? { min: stated, max: stated }
    const section = sections.get(source.line)
    return [claim('group', id ?? title, range, null, (section && placeIn(context, section, range)) ?? source)]
  })
}

/** The field that states the hours of a group, where its heading does not. */
function placeIn({ lexicon }: ParseContext, section: Section, { min, max }: Range): Source | undefined {
  const heading = readHours(section.heading.text, lexicon)
  if (heading?.min === min && heading.max === max) return undefined
  return fieldsOf(section).find(({ key, value }) => {
    const meaning = keyOfField(key, lexicon)
    const said = meaning === 'hours' || meaning === 'duration' ? readHours(value, lexicon) : undefined
    return said?.min === min && said.max === max
  })?.source
}

function ofTable(context: ParseContext, table: Table): Claim[] {
  const columns = columnsOf(context, table)
  const total = totalRow(context, table)
  const at = columns.keys.findIndex((key) => key === 'hours' || key === 'duration')
  if (!total || at < 0) return []
  const head = bareText(table.header[at]?.line.text ?? '')
  const isMinutes = context.lexicon.units.find(head).some(({ meaning }) => meaning === 'minutes')
  const read = (text: string): Range | undefined => {
    const bare = bareText(text)
    const named = readEstimate(bare, context.lexicon)
    const estimate = named ?? readEstimate(isMinutes ? `${bare} min` : bare, context.lexicon, 'hours')
    return estimate?.hours === null
      ? undefined
      : (estimate?.hoursRange ?? (estimate && { min: estimate.hours, max: estimate.hours }))
  }
  const stated = read(total.cells[at]?.line.text ?? '')
  const rows = table.rows.filter((row) => row !== total).map((row) => read(row.cells[at]?.line.text ?? ''))
  if (!stated || rows.length === 0 || rows.some((row) => row === undefined)) return []
  const sum = rows.reduce<Range>((all, row) => ({ min: all.min + (row?.min ?? 0), max: all.max + (row?.max ?? 0) }), {
    min: 0,
    max: 0,
  })
  return [claim('table', null, stated, sum, total.source)]
}
