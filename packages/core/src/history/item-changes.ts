import { KINDS_BY_AGE } from '../assemble/age.js'
import type { CalendarDate } from '../model/calendar-date.js'
import type { TrackedItem } from '../model/tracked-item.js'
import { groupBy } from '../select/group-by.js'
import { keyOf } from '../select/item-key.js'
import type { Revision } from './revision.js'
import { isLiving, statementDate } from './statement-date.js'

/** What one revision says that the one before it did not. */
export interface ItemChanges {
  readonly path: string
  /** `null`: from the beginning. */
  readonly date: CalendarDate | null
  /** Plans say what there is to do; others only how far it is. */
  readonly isLiving: boolean
  /** The items that it lists, with what is new of each. */
  readonly changed: readonly { readonly key: string; readonly item: TrackedItem; readonly news: Partial<TrackedItem> }[]
  readonly gone: readonly string[]
  /** What daily entries call completed. */
  readonly completed: string
}

const FIELDS = ['status', 'points', 'hours', 'parent'] as const

/** What is stated of an item, or stated otherwise than before; what was taken back is `null`. */
function newsOf(before: TrackedItem | undefined, now: TrackedItem): Partial<TrackedItem> {
  const isNew = (field: (typeof FIELDS)[number]) => now[field] !== (before?.[field] ?? null)
  return Object.fromEntries(FIELDS.filter(isNew).map((field) => [field, now[field]]))
}

/** An item that a document lists twice is one, of which the later mention may say more. */
function byKey({ sprint }: Revision): Map<string, TrackedItem> {
  const items = new Map<string, TrackedItem>()
  for (const item of sprint.items) {
    const key = keyOf(item)
    items.set(key, { ...(items.get(key) ?? item), ...newsOf(undefined, item) })
  }
  return items
}

function changesOf(path: string, revisions: readonly Revision[]): ItemChanges[] {
  let before = new Map<string, TrackedItem>()
  return revisions.flatMap((revision, index) => {
    const now = byKey(revision)
    const changed = [...now].map(([key, item]) => ({ key, item, news: newsOf(before.get(key), item) }))
    const gone = [...before.keys()].filter((key) => !now.has(key))
    before = now
    const date = statementDate(revision, index === 0)
    const said = { path, isLiving: isLiving(revision), changed, gone, completed: '' }
    const days = revision.sprint.days.map((day) => {
      const completed = day.date === null ? '' : day.completed.map(({ text }) => text).join('\n')
      return { path, isLiving: false, changed: [], gone: [], date: day.date, completed }
    })
    return [...(date === undefined ? [] : [{ ...said, date }]), ...days]
  })
}

/**
 * What became known of items, one document and one revision after the other. What a document has said before and still
 * says is no news, so that the newest word of all documents counts.
 *
 * @param revisions of any number of documents; of each path the oldest first
 * @returns the changes, oldest first
 * @example
 * const item = itemFrom({ id: 'EXP-4', title: 'Export invoices', status: 'todo' })
 * const at = (committed, status) => ({ ...documentFrom({ sprint: { items: [{ ...item, status }] } }), committed })
 * itemChanges([at('2026-03-02', 'todo'), at('2026-03-04', 'done')]).map(({ changed }) => changed[0].news)
 * //=> [{ status: 'todo' }, { status: 'done' }]
 */
export function itemChanges(revisions: readonly Revision[]): ItemChanges[] {
  const rankOf = new Map(revisions.map(({ path, kind }) => [path, KINDS_BY_AGE.indexOf(kind)]))
  const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)
  // Documents that were not read from commits stand each for itself.
  const histories = groupBy(revisions, (revision) => (revision.committed === undefined ? revision : revision.path))
  return [...histories.values()]
    .flatMap((history) => changesOf(history[0]?.path ?? '', history))
    .sort(
      (a, b) =>
        compare(a.date ?? '', b.date ?? '') ||
        (rankOf.get(a.path) ?? 0) - (rankOf.get(b.path) ?? 0) ||
        compare(a.path, b.path),
    )
}
