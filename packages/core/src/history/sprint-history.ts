import type { Sprint } from '../model/sprint.js'
import { type ItemsAt, itemHistory } from './item-history.js'
import type { Revision } from './revision.js'
import { sprintRevisions } from './sprint-revisions.js'

interface Known {
  readonly sprint: Sprint
  readonly history: readonly ItemsAt[]
}

// Burndown, burnup, scope and cycle times are all drawn from one history.
const known = new WeakMap<readonly Revision[], Known>()

/**
 * What was known of the items of a sprint on each date: the revisions that count for it, followed once.
 *
 * @param sprint the sprint
 * @param revisions of its documents; of each path the oldest first
 * @example
 * const items = [itemFrom({ id: 'EXP-4', title: 'Export invoices' })]
 * sprintHistory(sprintFrom({ items }), [documentFrom({ date: '2026-03-02', sprint: { items } })]).length //=> 1
 */
export function sprintHistory(sprint: Sprint, revisions: readonly Revision[]): readonly ItemsAt[] {
  const before = known.get(revisions)
  if (before?.sprint === sprint) return before.history
  const history = itemHistory(sprintRevisions(sprint, revisions))
  known.set(revisions, { sprint, history })
  return history
}
