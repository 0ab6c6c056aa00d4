import { type Blocker, refOf, type Sprint } from '@sprint/core'

/**
 * The issues that still hold work up: nobody has resolved them, and what they hold up is not done.
 *
 * @param sprint the sprint
 * @example
 * openBlockers(sprint).map(({ title }) => title) //=> ['Test account is locked']
 */
export function openBlockers({ blockers, items }: Pick<Sprint, 'blockers' | 'items'>): Blocker[] {
  const done = new Set(items.filter(({ status }) => status === 'done').map(refOf))
  return blockers.filter(({ resolution, item }) => resolution === null && (item === null || !done.has(item)))
}
