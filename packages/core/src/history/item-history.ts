import type { CalendarDate } from '../model/calendar-date.js'
import type { TrackedItem } from '../model/tracked-item.js'
import { type ItemChanges, itemChanges } from './item-changes.js'
import type { Revision } from './revision.js'

/** What was known of items at the end of a day. */
export interface ItemsAt {
  /** `null`: known from the beginning, from a plan without a date. */
  readonly date: CalendarDate | null
  readonly items: ReadonlyMap<string, TrackedItem>
}

/** The words of a sentence that may be ids. */
function candidates(text: string): string[] {
  const words = text.toLowerCase().match(/[\p{L}\p{N}#][\p{L}\p{N}._-]*/gu) ?? []
  return words.map((word) => word.replace(/[._-]+$/, ''))
}

/** Which items there are, and which plans list them. */
interface Known {
  readonly items: Map<string, TrackedItem>
  readonly listedBy: Map<string, Set<string>>
}

function list({ items, listedBy }: Known, { path, isLiving, changed, gone }: ItemChanges): void {
  for (const { key, item, news } of changed) {
    const plans = listedBy.get(key)
    // A report may still speak of what was taken out of the plan; that does not bring it back.
    if (!isLiving && plans?.size === 0) continue
    if (isLiving) listedBy.set(key, new Set(plans).add(path))
    items.set(key, { ...(items.get(key) ?? item), ...news })
  }
  for (const key of isLiving ? gone : []) {
    const plans = listedBy.get(key)
    plans?.delete(path)
    if (plans?.size === 0) items.delete(key)
  }
}

function complete(items: Map<string, TrackedItem>, text: string): void {
  for (const id of candidates(text)) {
    const item = items.get(`id:${id}`)
    if (item !== undefined) items.set(`id:${id}`, { ...item, status: 'done' })
  }
}

/**
 * Follow the items of a sprint through its documents, and through the commits that changed them.
 *
 * @param revisions the documents of one sprint as they are or as they stood at commits; of each path the oldest first
 * @returns what was known of every item on each date, oldest first; a plan without a date comes first
 * @example
 * const item = itemFrom({ id: 'EXP-4', title: 'Export invoices' })
 * const plan = documentFrom({ sprint: { items: [item] } })
 * const daily = documentFrom({ kind: 'daily', date: '2026-03-03', sprint: { items: [{ ...item, status: 'done' }] } })
 * itemHistory([daily, plan]).map(({ date, items }) => [date, items.get('id:exp-4').status])
 * //=> [[null, null], ['2026-03-03', 'done']]
 */
export function itemHistory(revisions: readonly Revision[]): ItemsAt[] {
  const history: ItemsAt[] = []
  const known: Known = { items: new Map(), listedBy: new Map() }
  for (const changes of itemChanges(revisions)) {
    list(known, changes)
    complete(known.items, changes.completed)
    if (history.at(-1)?.date === changes.date) history.pop()
    history.push({ date: changes.date, items: new Map(known.items) })
  }
  return history
}
