import { carryOver as leftOpen, type Source } from '@sprint/core'
import template from '../../templates/partials/carry-over.hbs'
import { computed } from '../view/figure.js'
import { type Sentence, say } from '../view/sentence.js'
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
  /** `null` where there are too many to list them a second time. */
  readonly list: Table<CarryOverRow> | null
}

/** More items than this are found in the table of all items. */
const LONG = 15

/** The items that are neither done nor cancelled. Where nothing is done yet, that is the whole plan, and not repeated. */
export const carryOver = section('carry-over', template, (sprint): CarryOverView | undefined => {
  const { items, points, basis } = leftOpen(sprint)
  if (items.length === sprint.items.length) return undefined
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
  const list = items.length > LONG ? null : table
  const count = computed('Items carried over', items.length, basis)
  const ofPoints = points === null ? '' : say` with ${computed('Points carried over', points, basis)} points`
  return { summary: say`${count} ${items.length === 1 ? 'item' : 'items'}${ofPoints} left open.`, list }
})
