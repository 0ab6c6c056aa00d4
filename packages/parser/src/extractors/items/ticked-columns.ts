import type { ItemStatus } from '@sprint/core'
import { bareText } from '../../meaning/bare-text.js'
import type { Row, Table } from '../../outline/outline.js'
import type { ParseContext } from '../extractor.js'

/** A column that is called by a status and ticked in the rows that have it. */
export interface TickedColumn {
  readonly at: number
  readonly status: ItemStatus
}

/**
 * The columns of a table that are called by a status and hold nothing but ticks and blanks.
 *
 * ```text
 * > | | Task   | Started | Done |
 *                ^^^^^^^   ^^^^
 * > | | Import | ✔       | —    |
 *                ^
 * ```
 */
export function tickedColumns({ lexicon }: ParseContext, { header, rows }: Table): TickedColumn[] {
  return header.flatMap(({ line }, at) => {
    const status = lexicon.itemStatuses.whole(bareText(line.text).replace(QUESTION, ''))
    if (status === undefined || status === 'unclear') return []
    const cells = rows.map((row) => textAt(row, at))
    return cells.some(isTick) && cells.every((text) => isTick(text) || BLANK.test(text)) ? [{ at, status }] : []
  })
}

/** The status by which a row is ticked; of several the furthest: what is done was started once. */
export function tickedStatus(row: Row, columns: readonly TickedColumn[]): ItemStatus | null {
  const ticked = columns.filter(({ at }) => isTick(textAt(row, at))).map(({ status }) => status)
  return FURTHEST.find((status) => ticked.includes(status)) ?? null
}

const FURTHEST: readonly ItemStatus[] = ['done', 'cancelled', 'blocked', 'in-progress', 'todo']

const textAt = ({ cells }: Row, at: number) => (cells[at]?.line.text ?? '').trim()
const isTick = (text: string) => TICK.test(text)
const TICK = /^(?:\[?[xX]\]?|[✅✔☑✓●]\uFE0F?)$/u
const BLANK = /^(?:[-–—\s.]*|\[ ?\]|[❌✗✘⬜☐○]\uFE0F?)$/u
const QUESTION = /\s*[?？]$/u
