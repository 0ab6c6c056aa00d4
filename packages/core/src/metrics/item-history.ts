import type { CalendarDate } from '../model/calendar-date.js'
import type { SprintDocument } from '../model/sprint-document.js'
import type { WorkItem } from '../model/work-item.js'
import { keyOf } from '../select/item-key.js'

/** What became known of items on one date: the items of its documents, and what its daily entries call completed. */
export interface ItemsAt {
  /** `null`: known from the beginning, from a plan without a date. */
  readonly date: CalendarDate | null
  readonly items: ReadonlyMap<string, WorkItem>
}

const PLANS: ReadonlySet<string> = new Set(['plan', 'backlog', 'coordination'])

/** A later mention adds to what is known; where it is silent, the earlier one stands. */
function merge(before: WorkItem | undefined, now: WorkItem): WorkItem {
  if (before === undefined) return now
  return {
    ...before,
    status: now.status ?? before.status,
    points: now.points ?? before.points,
    hours: now.hours ?? before.hours,
    parent: now.parent ?? before.parent,
  }
}

/** The words of a sentence that may be ids. */
function candidates(text: string): string[] {
  const words = text.toLowerCase().match(/[\p{L}\p{N}#][\p{L}\p{N}._-]*/gu) ?? []
  return words.map((word) => word.replace(/[._-]+$/, ''))
}

/** A document that says something on a date, in the order of the dates. */
function statements(documents: readonly SprintDocument[]) {
  return documents
    .flatMap(({ kind, date, sprint }) => [
      ...(date !== null || PLANS.has(kind) ? [{ date, items: sprint.items, completed: '' }] : []),
      ...sprint.days.map((day) => ({
        date: day.date,
        items: [],
        completed: day.date === null ? '' : day.completed.map(({ text }) => text).join('\n'),
      })),
    ])
    .sort((a, b) => ((a.date ?? '') < (b.date ?? '') ? -1 : (a.date ?? '') > (b.date ?? '') ? 1 : 0))
}

/**
 * Follow the items of a sprint through its documents.
 *
 * @param documents the documents of one sprint, in any order of dates
 * @returns what was known of every item on each date, oldest first; a plan without a date comes first
 * @example
 * const item = itemFrom({ id: 'EXP-4', title: 'Export invoices' })
 * const plan = documentFrom({ sprint: { items: [item] } })
 * const daily = documentFrom({ kind: 'daily', date: '2026-03-03', sprint: { items: [{ ...item, status: 'done' }] } })
 * itemHistory([daily, plan]).map(({ date, items }) => [date, items.get('id:exp-4').status])
 * //=> [[null, null], ['2026-03-03', 'done']]
 */
export function itemHistory(documents: readonly SprintDocument[]): ItemsAt[] {
  const history: ItemsAt[] = []
  let known = new Map<string, WorkItem>()
  for (const { date, items, completed } of statements(documents)) {
    known = new Map(known)
    for (const item of items) known.set(keyOf(item), merge(known.get(keyOf(item)), item))
    for (const id of candidates(completed)) {
      const item = known.get(`id:${id}`)
      if (item !== undefined) known.set(`id:${id}`, { ...item, status: 'done' })
    }
    if (history.at(-1)?.date === date) history.pop()
    history.push({ date, items: known })
  }
  return history
}
