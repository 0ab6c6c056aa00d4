import type { Messages } from '../../messages/messages.js'
import type { Chart } from '../chart.js'
import { plotOf } from '../plot.js'

/** How much is done of a group of items. */
export interface PartDone {
  readonly name: string
  readonly items: { readonly value: number } | null
  readonly done: { readonly value: number } | null
}

/** More groups than this have no room for their names. */
const MOST = 12

/**
 * What is done of each group, as bars in front of all that belongs to it.
 *
 * @param rows the groups
 * @param messages of the language
 */
export function completionChart(rows: readonly PartDone[], { charts, labels }: Messages): Chart | null {
  const known = rows.filter(({ items, done }) => items !== null && done !== null)
  if (known.length > MOST || known.every(({ done }) => done?.value === 0)) return null
  return plotOf({
    title: charts.completion,
    description: charts.completionMeans,
    unit: labels.items,
    labels: known.map(({ name }) => name),
    series: [
      { name: labels.done, form: 'bars', values: known.map(({ done }) => done?.value ?? null) },
      { name: charts.all, form: 'whole', values: known.map(({ items }) => items?.value ?? null) },
    ],
  })
}
