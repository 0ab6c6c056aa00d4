import type { Sprint } from '../model/sprint.js'
import { groupBy } from '../select/group-by.js'
import { hoursOf } from '../select/hours-of.js'
import { leafItems } from '../select/leaf-items.js'
import { refOf } from '../select/ref-of.js'
import type { DependencyGraph } from './dependency-graph.js'
import type { ScheduleNode } from './name-index.js'

/** A point in the net: an entry of work, or the begin or end of a group, which take no time. */
export interface Point {
  readonly node: ScheduleNode
  readonly hours: number
  readonly isWork: boolean
}

/** What has to be done, and in which order. */
export interface Net {
  readonly points: readonly Point[]
  readonly order: readonly { readonly from: Point; readonly to: Point }[]
}

function durationOf({ kind, entry }: ScheduleNode): number {
  const range = kind === 'gate' ? null : hoursOf(entry)
  return range === null ? 0 : (range.min + range.max) / 2
}

/**
 * Lay out what has to be done between what. Each entry is a point; what has parts is two, its begin and its end, and
 * the parts lie between them.
 *
 * @param sprint a sprint
 * @param graph what waits for what
 * @returns the points, and which comes after which
 * @example
 * const sprint = sprintFrom({ items: [itemFrom({ title: 'Export' })] })
 * buildNet(sprint, dependencyGraph(sprint)).points.length //=> 1
 */
export function buildNet({ items, groups }: Sprint, { nodes, edges }: DependencyGraph): Net {
  const leaves = new Set(leafItems(items))
  const counted = nodes.filter(({ kind, entry }) => kind !== 'item' || entry.status !== 'cancelled')
  const partsOf = groupBy(counted, (node) => {
    if (node.kind === 'item') return node.entry.parent ?? node.entry.group
    return node.kind === 'group' ? node.entry.parent : null
  })
  const namesakes = groupBy([...items, ...groups], refOf)
  const points: Point[] = []
  const ends = new Map<ScheduleNode, { first: Point; last: Point }>()
  for (const node of counted) {
    const isWhole = node.kind !== 'gate' && (partsOf.has(node.ref) || (node.kind === 'item' && !leaves.has(node.entry)))
    const first = { node, hours: isWhole ? 0 : durationOf(node), isWork: !isWhole }
    const last = isWhole ? { node, hours: 0, isWork: false } : first
    points.push(first, ...(isWhole ? [last] : []))
    ends.set(node, { first, last })
  }
  const inside = [...ends].flatMap(([node, whole]) => {
    if (whole.first === whole.last || namesakes.get(node.ref)?.length !== 1) return []
    return (partsOf.get(node.ref) ?? []).flatMap((part) => {
      const own = part === node ? undefined : ends.get(part)
      if (own === undefined) return []
      return [
        { from: own.first, to: whole.first },
        { from: whole.last, to: own.last },
      ]
    })
  })
  const between = edges.flatMap(({ from, to }) => {
    const [later, earlier] = [ends.get(from), ends.get(to)]
    return later === undefined || earlier === undefined ? [] : [{ from: later.first, to: earlier.last }]
  })
  return { points, order: [...inside, ...between] }
}
