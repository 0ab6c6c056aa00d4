import type { Source } from '@sprint/core'
import { bareText } from '../../meaning/bare-text.js'
import type { Cell, Row } from '../../outline/outline.js'
import { isForm } from '../../readers/is-form.js'
import { isSureId } from '../../readers/read-item-id.js'
import { isPlaceholder } from '../../readers/read-placeholder.js'
import { readWholePriority } from '../../readers/read-priority.js'
import type { ParseContext } from '../extractor.js'
import type { Candidate } from './candidate.js'
import { isBlank, type KeyValue, readItemFields } from './item-fields.js'
import { idOf, moreTelling, type RowId } from './row-id.js'
import { tickedStatus } from './ticked-columns.js'
import { readUnitLine } from './unit-line.js'
import { asWorkTable, type WorkTable } from './work-table.js'

/**
 * Units in tables, whatever the order of the columns. A row without an id or a first cell continues the one above.
 *
 * ```text
 * > | | ID | Story | Points | Status |
 *       ^^   ^^^^^   ^^^^^^   ^^^^^^
 * ```
 */
export function fromTables(context: ParseContext): Candidate[] {
  return context.outline.tables.flatMap((table) => {
    const work = table.isQuoted ? undefined : asWorkTable(context, table)
    return work ? rowsOf(context, work) : []
  })
}

function rowsOf(context: ParseContext, work: WorkTable): Candidate[] {
  const found: Candidate[] = []
  for (const row of work.table.rows) {
    if (isTotal(context, row, work.titleAt)) continue
    const candidate = rowCandidate(context, work, row)
    if (!candidate) continue
    const before = found.at(-1)
    if (before && continues(row, candidate, work.idAt)) found[found.length - 1] = continued(before, candidate)
    else if (candidate.title !== '' || candidate.id !== null) found.push(candidate)
  }
  return found.map((candidate) => (candidate.title === '' ? { ...candidate, title: candidate.id ?? '' } : candidate))
}

function rowCandidate(context: ParseContext, work: WorkTable, row: Row): Candidate | undefined {
  const { lexicon } = context
  const { keys, standing, titleAt, idAt } = work
  const titleCell = row.cells[titleAt]
  const unit = titleCell ? readUnitLine(titleCell.line, lexicon) : undefined
  const values: KeyValue[] = []
  row.cells.forEach((cell, at) => {
    const key = keys[at]
    if (key && at !== titleAt && at !== idAt && cell.line.text !== '')
      values.push({ key, value: cell.line.text, source: cell.source })
  })
  values.push(...shifted(row, keys))
  const fields = readItemFields(values, lexicon)
  const ticked = tickedStatus(row, work.ticked)
  if (ticked) fields.status ??= ticked
  const id = moreTelling(idOf(context, work, row), unit)
  if ((!unit && !id) || isForm(id?.id ?? '')) return undefined
  const title = unit?.title ?? ''
  if (title !== '' && !id && isBlank(title, lexicon)) return undefined
  // 'P0 | 2 items | 13 points' sums up what has that rank.
  if (idAt < 0 && titleCell && readWholePriority(bareText(titleCell.line.text), lexicon)) return undefined
  if (isForm(title) && values.every(({ value }) => isPlaceholder(value, lexicon))) return undefined
  // A cell that says something else than a known status is still the row's own word.
  const hasOwnStatus = values.some(({ key, value }) => key === 'status' && !isBlank(value, lexicon))
  return {
    how: 'table',
    origin: { kind: 'row', row, cells: values, section: work.table.section },
    source: row.source,
    title: isBlank(title, lexicon) ? '' : title,
    id: id?.id ?? null,
    idForm: id?.idForm ?? null,
    type:
      unit?.type ??
      id?.type ??
      (fields.typeWord ? (lexicon.itemTypes.best(fields.typeWord)?.meaning ?? null) : typeOfRow(work, id)),
    isGroupWord: unit?.isGroupWord ?? false,
    isTimeWord: unit?.isTimeWord ?? false,
    hasOrdinal: false,
    points: fields.points ?? unit?.points ?? null,
    hours: fields.hours ?? unit?.hours ?? null,
    hoursRange: fields.hours === undefined ? (unit?.hoursRange ?? null) : (fields.hoursRange ?? null),
    priority: fields.priority ?? unit?.priority ?? standing.priority,
    status: fields.status ?? unit?.status ?? (hasOwnStatus ? null : standing.status),
    isStatusFromMark: fields.status === undefined && (unit?.isStatusFromMark ?? false),
    owner: fields.owner ?? unit?.owner ?? null,
    due: fields.due ?? unit?.due ?? null,
    isMentionOnly:
      (unit?.isGroupWord === true && fields.status === undefined && fields.points === undefined) ||
      (work.isSummary && !isSureId(id?.idForm ?? null)) ||
      // 'PR #12 | 1.4' tells of a unit by its id alone.
      (idAt >= 0 && titleCell !== undefined && NUMBER.test(bareText(titleCell.line.text))),
    dependsOn: fields.dependsOn ?? unit?.dependsOn ?? [],
    labels: fields.labels ?? [],
    hasBoldLead: false,
    nameBehind: null,
    used: [],
  }
}

const NUMBER = /^\d+(?:\.\d+)*$/u

/** In a row that lacks a cell, a figure at the end still stands for the last column of figures. */
function shifted({ cells }: Row, keys: WorkTable['keys']): KeyValue[] {
  const key = keys.at(-1)
  const last = cells.at(-1)
  if (cells.length >= keys.length || !last || (key !== 'points' && key !== 'hours')) return []
  return FIGURE.test(last.line.text) ? [{ key, value: last.line.text, source: last.source }] : []
}
const FIGURE = /^\s*\d+(?:[.,]\d+)?\s*h?\s*$/u

/** What the head of the column calls the rows; an issue with the number of a tracker is a task like others. */
function typeOfRow({ type }: WorkTable, id: RowId | undefined): Candidate['type'] {
  return type === 'other' && id?.idForm === 'number-sign' ? null : type
}

/** A row that goes on with the unit above: no id where there are ids, no figures of its own. */
function continues(row: Row, candidate: Candidate, idAt: number): boolean {
  if (candidate.id !== null || candidate.points !== null || candidate.status !== null || candidate.hours !== null)
    return false
  const first = row.cells[Math.max(idAt, 0)]
  return first === undefined || first.line.text.trim() === ''
}

function continued(before: Candidate, more: Candidate): Candidate {
  const used: Source[] = [...before.used, more.source]
  return { ...before, title: `${before.title} ${more.title}`.trim(), used }
}

function isTotal(context: ParseContext, row: Row, titleAt: number): boolean {
  const text = (cell: Cell | undefined) => bareText(cell?.line.text ?? '').replace(/[\s:*]+/gu, ' ')
  return [row.cells[0], row.cells[1], row.cells[titleAt]].some((cell) => {
    const [first] = context.lexicon.fields.find(text(cell))
    return first?.meaning === 'total' && first.start === 0
  })
}
