import type { Group } from '../model/group.js'
import type { Sprint } from '../model/sprint.js'
import type { WorkItem } from '../model/work-item.js'
import { groupBy } from './group-by.js'
import { refOf } from './ref-of.js'

/** A group with everything that is sorted under it, however deep. */
export interface GroupContent {
  readonly group: Group
  readonly children: readonly Group[]
  /** Items that name the group itself. */
  readonly direct: readonly WorkItem[]
  /** Items that name it or a group below it. */
  readonly items: readonly WorkItem[]
}

function refsBelow(sprint: Sprint, ref: string): Set<string> {
  const children = groupBy(sprint.groups, (group) => group.parent)
  const refs = new Set([ref])
  // A set visits what is added to it on the way, and adds nothing twice: circles end.
  for (const parent of refs) for (const group of children.get(parent) ?? []) refs.add(refOf(group))
  return refs
}

/**
 * What a document sorts under a group.
 *
 * @param sprint the sprint that the group belongs to
 * @param ref the group's id, else its title
 * @returns the group and its content; `null` where no group, or more than one, has that name
 * @example
 * const items = [itemFrom({ title: 'Dry run', group: '2.1' }), itemFrom({ title: 'Rollout', group: '3' })]
 * const groups = [groupFrom({ id: '2', title: 'Rehearsal' }), groupFrom({ id: '2.1', title: 'Staging', parent: '2' })]
 * itemsUnder(sprintFrom({ groups, items }), '2')?.items.map((item) => item.title) //=> ['Dry run']
 */
export function itemsUnder(sprint: Sprint, ref: string): GroupContent | null {
  const [group, ...namesakes] = sprint.groups.filter((one) => refOf(one) === ref)
  if (group === undefined || namesakes.length > 0) return null
  const refs = refsBelow(sprint, ref)
  return {
    group,
    children: sprint.groups.filter((one) => one.parent === ref && one !== group),
    direct: sprint.items.filter((item) => item.group === ref),
    items: sprint.items.filter((item) => item.group !== null && refs.has(item.group)),
  }
}
