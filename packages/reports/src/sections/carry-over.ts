import { carryOver as leftOpen, type Source } from '@sprint/core'
import template from '../../templates/partials/carry-over.hbs'
import { computed } from '../view/figure.js'
import { enumerate, NOTHING, type Sentence, say } from '../view/sentence.js'
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
export const carryOver = section('carry-over', template, (sprint, { messages }): CarryOverView | undefined => {
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
  const { labels, figures, sentences } = messages
  const table = tableOf(rows, {
    id: labels.id,
    title: labels.title,
    points: [labels.points, 'number'],
    owner: labels.owner,
    status: [labels.status, 'word'],
  })
  if (table === undefined) return undefined
  const list = items.length <= FEW || items.length > LONG ? null : table
  const names = items.map(({ id, title, source }) => ({ text: id === null ? title : `${id} ${title}`, source }))
  const named = items.length > FEW ? NOTHING : say`: ${enumerate(names, messages)}`
  const unknown = all.length - items.length
  const sum = points === null || unknown > 0 ? null : computed(figures.pointsCarried, points, basis)
  return { summary: sentences.leftOpen(items.length, sum, named, unknown), list }
})
