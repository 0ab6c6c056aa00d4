import { bareText } from '../../meaning/bare-text.js'
import type { Row } from '../../outline/outline.js'
import { isStandardName, isSureId, readItemId, readLabelId } from '../../readers/read-item-id.js'
import type { ParseContext } from '../extractor.js'
import { readUnitLine, type UnitLine } from './unit-line.js'
import type { WorkTable } from './work-table.js'

/** What a row says of which unit it is. */
export type RowId = Pick<UnitLine, 'id' | 'idForm' | 'type'>

/** Of a number that counts the rows or issues and an id in the title the latter: '1 | Story 1.1: Import'. */
export function moreTelling(inColumn: RowId | undefined, unit: UnitLine | undefined): RowId | undefined {
  if (!unit || unit.id === null || unit.isGroupWord) return inColumn ?? unit
  if (!inColumn) return unit
  return /^#?\d+$/u.test(inColumn.id ?? '') && isSureId(unit.idForm) && unit.idForm !== 'number-sign' ? unit : inColumn
}

/** The id in the column for it, else in front of the title. */
export function idOf({ lexicon }: ParseContext, { idAt, titleAt, keys }: WorkTable, row: Row): RowId | undefined {
  // In front of the titles stand ids, unless the column says that it holds something else.
  const isInFront = titleAt === 1 && keys[0] !== 'points' && keys[0] !== 'hours' && keys[0] !== 'priority'
  const at = idAt >= 0 ? idAt : isInFront ? 0 : -1
  const cell = row.cells[at]
  if (!cell || at === titleAt) return undefined
  const text = bareText(cell.line.text)
  const unit = readUnitLine({ ...cell.line, text }, lexicon)
  if (unit.id !== null) return unit
  const bare = readItemId(text) ?? readLabelId(text)
  if (bare && bare.rest === '' && !isStandardName(bare.id)) return { id: bare.id, idForm: bare.form, type: null }
  return idAt >= 0 && text.length <= 16 && LIKE_AN_ID.test(text)
    ? { id: text, idForm: 'labelled', type: null }
    : undefined
}

// > | 3b   2024/7   TEST-API
const LIKE_AN_ID = /\d|^\p{Lu}{2,}(?:-\p{Lu}{2,})+$/u
