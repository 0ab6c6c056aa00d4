import type { Gate } from '../model/gate.js'
import type { Group } from '../model/group.js'
import type { Sprint } from '../model/sprint.js'
import type { WorkItem } from '../model/work-item.js'
import { wordsOf } from '../select/item-key.js'
import { refOf } from '../select/ref-of.js'

/** Something that others can wait for. */
export type ScheduleNode =
  | { readonly kind: 'item'; readonly ref: string; readonly entry: WorkItem }
  | { readonly kind: 'group'; readonly ref: string; readonly entry: Group }
  | { readonly kind: 'gate'; readonly ref: string; readonly entry: Gate }

/** Everything that others can wait for, and who is meant by a name. */
export interface NameIndex {
  readonly nodes: readonly ScheduleNode[]
  /** The one that a name stands for; `undefined` where none or several do. */
  find(name: string): ScheduleNode | undefined
}

/** What a document may call it: by id, by title, or by kind and id as in `Track A`. */
function namesOf({ kind, entry }: ScheduleNode): Set<string> {
  const names = [entry.title]
  if (entry.id !== null) names.push(entry.id, `${kind} ${entry.id}`)
  if (entry.id !== null && kind === 'group') names.push(`${entry.kind} ${entry.id}`)
  if (entry.id !== null && kind === 'item') names.push(`${entry.type} ${entry.id}`)
  return new Set(names.map(wordsOf))
}

/**
 * Find out who is meant by the names that dependencies, gates and items use for each other.
 *
 * @param sprint a sprint
 * @returns the items, groups and gates, and a way to find one by its name
 * @example
 * const groups = [groupFrom({ id: 'A', title: 'Backend', kind: 'track' })]
 * nameIndex(sprintFrom({ groups })).find('Track A')?.ref //=> 'A'
 */
export function nameIndex({ items, groups, gates }: Sprint): NameIndex {
  const nodes: ScheduleNode[] = [
    ...items.map((entry) => ({ kind: 'item' as const, ref: refOf(entry), entry })),
    ...groups.map((entry) => ({ kind: 'group' as const, ref: refOf(entry), entry })),
    ...gates.map((entry) => ({ kind: 'gate' as const, ref: refOf(entry), entry })),
  ]
  const byName = new Map<string, ScheduleNode | null>()
  for (const node of nodes) {
    for (const name of namesOf(node)) byName.set(name, byName.has(name) ? null : node)
  }
  return { nodes, find: (name) => byName.get(wordsOf(name)) ?? undefined }
}
