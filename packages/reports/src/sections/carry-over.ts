import { carryOver as leftOpen, type Source } from '@sprint/core'
import template from '../../templates/partials/carry-over.hbs'
import { computed } from '../view/figure.js'
import { enumerate, type Sentence, say } from '../view/sentence.js'
import { type Table, tableOf } from '../view/table.js'
import { section } from './section.js'

/** An item that the sprint leaves open. */
export interface CarryOverRow {
  readonly id: string | null
  readonly title: string
  readonly points: number | null
  readonly owner: string | null
  readonly status: string | null
  readonly source: Source
}

/** What the sprint leaves to the next one. */
export interface CarryOverView {
  readonly summary: Sentence
  /** `null` where the sentence names them, or where there are too many to list them a second time. */
  readonly list: Table<CarryOverRow> | null
}

/** So many are named in the sentence. */
const FEW = 3

/** More items than this are found in the table of all items. */
const LONG = 15

/** The items that are neither done nor cancelled. Where nothing is done yet, that is the whole plan, and not repeated. */
export const carryOver = section('carry-over', template, (sprint): CarryOverView | undefined => {
  const { items: all, points, basis } = leftOpen(sprint)
  // Of what has no status nobody knows that it is open.
  const items = all.filter(({ status }) => status !== null)
  if (items.length === 0 || all.length === sprint.items.length) return undefined
  const rows = items.map(({ id, title, points: own, owner, status, source }) => ({
    id,
    title,
    points: own,
    owner,
    status,
    source,
  }))
  const table = tableOf(rows, {
    id: 'ID',
    title: 'Title',
    points: ['Points', 'number'],
    owner: 'Owner',
    status: ['Status', 'word'],
  })
  if (table === undefined) return undefined
  const list = items.length <= FEW || items.length > LONG ? null : table
  const names = items.map(({ id, title, source }) => ({ text: id === null ? title : `${id} ${title}`, source }))
  const named = items.length > FEW ? '' : say`: ${enumerate(names)}`
  const isWhole = items.length === all.length
  const ofPoints =
    points === null || !isWhole ? '' : say` with ${computed('Points carried over', points, basis)} points`
  const unknown = isWhole ? '' : `; the documents state no status for ${all.length - items.length} more`
  return {
    summary: say`${items.length} ${items.length === 1 ? 'item' : 'items'}${ofPoints} left open${named}${unknown}.`,
    list,
  }
})
