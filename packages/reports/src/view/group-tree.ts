import type { Group, WorkItem } from '@sprint/core'

/** Finds the groups of items, which name them by id or by title. */
export interface GroupTree {
  /** The group that an item stands under. */
  of(item: Pick<WorkItem, 'group'>): Group | undefined
  /** The outermost group around an item. */
  outermost(item: Pick<WorkItem, 'group'>): Group | undefined
}

/**
 * Make the groups of a sprint findable.
 *
 * @param groups the groups of a sprint
 * @example
 * groupTree(sprint.groups).outermost(item)?.title //=> 'Week 1'
 */
export function groupTree(groups: readonly Group[]): GroupTree {
  const byName = new Map(groups.map((group) => [group.title, group]))
  for (const group of groups) if (group.id !== null) byName.set(group.id, group)
  const find = (name: string | null) => (name === null ? undefined : byName.get(name))
  const climb = (group: Group | undefined, seen: ReadonlySet<Group>): Group | undefined => {
    const parent = find(group?.parent ?? null)
    return group === undefined || parent === undefined || seen.has(parent)
      ? group
      : climb(parent, new Set([...seen, parent]))
  }
  return { of: (item) => find(item.group), outermost: (item) => climb(find(item.group), new Set()) }
}
