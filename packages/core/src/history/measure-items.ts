import type { Unit } from '../metrics/figure.js'
import type { TrackedItem } from '../model/tracked-item.js'
import { weightedItems } from '../select/weighted-items.js'
import type { ItemsAt } from './item-history.js'

/** How much there was to do on a date, and how much of it was done. */
export interface Amounts {
  readonly date: ItemsAt['date']
  readonly scope: number
  readonly done: number
}

/**
 * Weigh what was known on each date.
 *
 * @param history what was known, oldest first
 * @param unit what to count in
 * @example
 * const items = [itemFrom({ id: 'EXP-4', title: 'Export invoices', points: 5, status: 'done' })]
 * measureItems(itemHistory([documentFrom({ sprint: { items } })]), 'points') //=> [{ date: null, scope: 5, done: 5 }]
 */
export function measureItems(history: readonly ItemsAt[], unit: Unit): Amounts[] {
  const sum = (entries: readonly { readonly weight: number }[]) =>
    entries.reduce((total, { weight }) => total + weight, 0)
  return history.map(({ date, items }) => {
    const { entries } = weightedItems<TrackedItem>([...items.values()], unit)
    return { date, scope: sum(entries), done: sum(entries.filter(({ item }) => item.status === 'done')) }
  })
}

/**
 * What held at the end of a date.
 *
 * @param history oldest first
 * @param date the date
 * @returns `undefined` before the first
 * @example
 * const plan = documentFrom({ date: '2026-03-02' })
 * standAt(itemHistory([plan]), '2026-03-05')?.date //=> '2026-03-02'
 * standAt(itemHistory([plan]), '2026-02-27') //=> undefined
 */
export function standAt<T extends Pick<ItemsAt, 'date'>>(history: readonly T[], date: string): T | undefined {
  return history.findLast((entry) => (entry.date ?? '') <= date)
}
