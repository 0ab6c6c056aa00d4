import type { Finding } from '../diagnostics/finding.js'
import { sayIn } from '../messages/say.js'
import { groupBy } from '../select/group-by.js'
import { leafItems } from '../select/leaf-items.js'
import { refOf } from '../select/ref-of.js'
import { sortOf } from '../select/sort-of.js'
import type { CheckRule } from './check-rule.js'

const messages = {
  noOwner: 'Unexpected item `{item}` without an owner, expected one as {owned} of {items} items have',
} as const

const say = sayIn(messages)

/** Where so many have an owner, one without was forgotten. */
const HABIT = 0.75

/** Fewer items are no habit. */
const FEWEST = 4

/**
 * An item without an owner, where most of the others have one; a warning if it is being worked on.
 * Says nothing where owners are rarely named, or by items of another type or form, of items that are done, cancelled or
 * blocked, of what has parts with owners, and where the title of the item names one of the owners.
 *
 * @example
 * const owned = ['Schema', 'Export', 'Manual'].map((title) => itemFrom({ title, owner: 'Mara' }))
 * const items = [...owned, itemFrom({ title: 'Review', status: 'in-progress' })]
 * runChecks(documentFrom({ sprint: { items } }), { checks: [missingOwner] })[0].reason
 * //=> 'Unexpected item `Review` without an owner, expected one as 3 of 4 items have'
 */
export const missingOwner: CheckRule = {
  id: 'missing-owner',
  severity: 'info',
  messages,
  *run({ sprint }): Iterable<Finding> {
    const items = leafItems(sprint.items).filter(({ status }) => status !== 'cancelled')
    const owned = items.filter(({ owner }) => owner !== null)
    if (items.length < FEWEST || owned.length < items.length * HABIT) return
    const names = new Set(owned.map(({ owner }) => (owner ?? '').toLowerCase()))
    const owners = new Map(sprint.items.map((item) => [refOf(item), item.owner]))
    const sorts = groupBy(owned, sortOf)
    for (const item of items) {
      const above = item.parent === null ? null : (owners.get(item.parent) ?? null)
      const isOpen = item.status === null || item.status === 'todo' || item.status === 'in-progress'
      const isNamed = [...names].some((name) => item.title.toLowerCase().includes(name))
      const isSort = (sorts.get(sortOf(item))?.length ?? 0) * 2 > owned.length
      if (item.owner !== null || !isOpen || above !== null || isNamed || !isSort) continue
      yield {
        ...say('noOwner', { item: refOf(item), owned: owned.length, items: items.length }),
        source: item.source,
        ...(item.status === 'in-progress' ? { severity: 'warning' as const } : {}),
      }
    }
  },
}
