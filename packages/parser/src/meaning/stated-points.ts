import type { Source } from '@sprint/core'
import type { Draft, ParseContext, Stated } from '../extractors/extractor.js'
import type { FieldKey } from '../lexicon/words.js'
import type { Section, Table } from '../outline/outline.js'
import { readPoints, type StatedPoints } from '../readers/read-points.js'
import { readSprintLabel } from '../readers/read-sprint-ids.js'
import { bareText } from './bare-text.js'
import { type Columns, columnsOf } from './columns.js'
import { keyOfField } from './field-of.js'
import { oncePerDocument } from './once-per-document.js'
import { sprintIdentity } from './sprint-identity.js'
import { unitLinesOf } from './unit-lines.js'

type Slot = keyof Draft['points']

/** A total that somebody states, and how plainly. */
interface Vote {
  readonly slot: Slot
  readonly value: number
  readonly weight: number
  readonly source: Source
}

/** The story points that a document states as committed and as completed, each from where it is said most plainly. */
export const statedPoints = oncePerDocument<Draft['points']>((context) => {
  const votes = [...ofFields(context), ...ofTables(context), ...ofLines(context)]
  const best = (slot: Slot): Stated<number> => {
    const [first] = votes
      .filter((vote) => vote.slot === slot)
      .sort((a, b) => b.weight - a.weight || a.source.line - b.source.line)
    return first ? { value: first.value, source: first.source } : null
  }
  return { committed: best('committed'), completed: best('completed') }
})

/** Whether a place speaks of the sprint as a whole. */
function isOfSprint(context: ParseContext, section: Section, line: number): boolean {
  if (unitLinesOf(context).has(line) || context.meaningOf(section).roles.includes('template')) return false
  return section.level <= 1 || context.groups().at(section) === null
}

const SLOTS: Partial<Record<FieldKey, Slot>> = {
  committed: 'committed',
  planned: 'committed',
  target: 'committed',
  'completed-points': 'completed',
  completed: 'completed',
  actual: 'completed',
}
// These keys are about points whatever unit follows them.
const PLAIN: ReadonlySet<FieldKey> = new Set(['committed', 'completed-points'])

function votesOf(key: FieldKey | undefined, said: StatedPoints, source: Source): Vote[] {
  const { value, whole } = said
  const vote = (slot: Slot, amount: number, weight: number): Vote => ({ slot, value: amount, weight, source })
  const sure = key && PLAIN.has(key) ? 5 : 4
  if (whole !== null) return [vote('completed', value, sure), vote('committed', whole, sure)]
  const slot = key && SLOTS[key]
  return slot ? [vote(slot, value, sure)] : key === 'points' ? [vote('committed', value, 3)] : []
}

function ofFields(context: ParseContext): Vote[] {
  const { lexicon, outline } = context
  if (sprintIdentity(context).isSeveral) return []
  return outline.fields.flatMap(({ key: label, value, section, source, form }) => {
    if (form === 'fence' || !isOfSprint(context, section, source.line)) return []
    const key = keyOfField(label, lexicon) ?? (lexicon.itemStatuses.whole(label) === 'done' ? 'completed' : undefined)
    if (key !== 'points' && !(key && key in SLOTS)) return key === 'velocity' ? velocity(context, value, source) : []
    const isPoints = PLAIN.has(key) || key === 'points' || context.meaningOf(section).own.includes('points')
    const [said] = readPoints(value, lexicon, isPoints)
    return said ? votesOf(key, said, source) : []
  })
}

/** A velocity is what was done, where nobody says it better; in a plan what shall be. */
function velocity(context: ParseContext, value: string, source: Source): Vote[] {
  const [said] = readPoints(value, context.lexicon, false)
  if (!said) return []
  if (said.whole !== null) return votesOf('points', said, source)
  return [{ slot: context.kind() === 'plan' ? 'committed' : 'completed', value: said.value, weight: 1, source }]
}

function ofTables(context: ParseContext): Vote[] {
  const { lexicon, outline } = context
  return outline.tables.flatMap((table) => {
    if (context.meaningOf(table.section).roles.includes('template')) return []
    const columns = columnsOf(context, table)
    const own = ownRow(context, table, columns)
    if (own.length > 0) return own
    const [only, second] = table.rows
    if (only && !second && columns.has('committed', 'completed-points'))
      return only.cells.flatMap((cell, at) => {
        const key = columns.keys[at]
        const [said] = key && PLAIN.has(key) ? readPoints(bareText(cell.line.text), lexicon, true) : []
        return said ? votesOf(key, said, only.source) : []
      })
    return table.rows.flatMap((row, index): Vote[] => {
      const name = bareText(row.cells[0]?.line.text ?? '')
      const key = keyOfField(name, lexicon)
      if (isTotal(context, name))
        return index === 0 && table.rows.length > 1
          ? []
          : totalOf(
              context,
              table,
              columns,
              row.cells.map((cell) => cell.line.text),
              row.source,
            )
      if (key !== 'points' && !(key && PLAIN.has(key)) && key !== 'velocity') return []
      if (unitLinesOf(context).has(row.source.line)) return []
      return row.cells.slice(1).flatMap((cell, at) => {
        const column = columns.keys[at + 1]
        const [said] = readPoints(bareText(cell.line.text), lexicon, key !== 'velocity')
        if (!said || (column && !(column in SLOTS) && said.whole === null && table.header.length > 2)) return []
        return votesOf(column && column in SLOTS && key !== 'completed-points' ? column : key, said, row.source)
      })
    })
  })
}

/** Of a table of sprints the row that is this one. */
function ownRow(context: ParseContext, table: Table, columns: Columns): Vote[] {
  const id = sprintIdentity(context).id?.value
  if (id === undefined || !columns.has('committed', 'planned') || table.rows.length < 2) return []
  const row = table.rows.find(
    ({ cells }) => readSprintLabel(bareText(cells[0]?.line.text ?? ''), context.lexicon) === id,
  )
  return (row?.cells ?? []).flatMap((cell, at) => {
    const key = columns.keys[at]
    const [said] = at > 0 && row ? readPoints(bareText(cell.line.text), context.lexicon, true) : []
    return said && row && key && key in SLOTS ? votesOf(key, said, row.source) : []
  })
}

function isTotal({ lexicon }: ParseContext, name: string): boolean {
  const total = lexicon.tests.best(name)
  return total?.meaning === 'total' && total.share >= 0.5
}

/** The last row of a table of items or sprints. */
function totalOf(
  context: ParseContext,
  _table: Table,
  columns: Columns,
  cells: readonly string[],
  source: Source,
): Vote[] {
  return cells.flatMap((text, index) => {
    const key = columns.keys[index]
    if (key !== 'points' && !(key && PLAIN.has(key))) return []
    const [said] = readPoints(bareText(text), context.lexicon, true)
    if (!said) return []
    return key === 'points' && said.whole === null
      ? [{ slot: 'committed' as const, value: said.value, weight: 2.5, source }]
      : votesOf(key, said, source)
  })
}

/** `13 points total`, `21/55 points done`, in the running text. */
function ofLines(context: ParseContext): Vote[] {
  const { lexicon, outline } = context
  if (sprintIdentity(context).isSeveral) return []
  const lines = [
    ...outline.blocks.flatMap((block) =>
      block.kind === 'paragraph' ? block.lines.map((line) => ({ line, section: block.section, isOpen: false })) : [],
    ),
    ...outline.entries.flatMap((entry) => [
      { line: entry.line, section: entry.section, isOpen: entry.checked === false },
    ]),
  ]
  return lines.flatMap(({ line, section, isOpen }): Vote[] => {
    if (!isOfSprint(context, section, line.source.line)) return []
    return readPoints(line.text, lexicon).flatMap((said): Vote[] => {
      const { value, whole, start, end } = said
      const { source } = line
      if (whole !== null)
        return [
          { slot: 'committed', value: whole, weight: 2, source },
          ...(isOpen ? [] : [{ slot: 'completed' as const, value, weight: 2, source }]),
        ]
      const beside = [line.text.slice(end, end + 16), line.text.slice(Math.max(0, start - 16), start)]
      if (beside.some((words) => lexicon.tests.find(words).some(({ meaning }) => meaning === 'total')))
        return [{ slot: 'committed', value, weight: 2, source }]
      const key = beside
        .flatMap((words) => lexicon.fields.find(words).map(({ meaning }) => meaning))
        .find((meaning) => meaning in SLOTS)
      const slot = key && SLOTS[key]
      return slot && !(isOpen && slot === 'completed') ? [{ slot, value, weight: 1.5, source }] : []
    })
  })
}
