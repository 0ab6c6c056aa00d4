import { readTapDuration, type TapPoint } from './tap-point.js'

/** A test without subtests, with the names of those around it from the outside in. */
export interface TapLeaf {
  readonly point: TapPoint
  readonly suites: readonly string[]
  readonly start: number
}

/** Test points, sorted under the ones that stand for them. */
export interface TapTree {
  add(depth: number, point: TapPoint, start: number): void
  /** A line of the YAML below the point that was added last. */
  duration(line: string): void
  /** The brace behind subtests. */
  close(depth: number): void
  /** How many points there are in all. */
  readonly size: number
  /** How many points there are at the outside. */
  readonly points: number
  leaves(): readonly TapLeaf[]
}

interface Node {
  point: TapPoint
  readonly start: number
  readonly children: Node[]
}

/** An empty tree. */
export function createTapTree(): TapTree {
  /** The points of each depth that nothing stands for yet. */
  const waiting = new Map<number, Node[]>()
  const open = new Map<number, Node>()
  let last: Node | undefined
  let size = 0
  const takeDeeper = (depth: number): Node[] => {
    const deeper = [...waiting.keys()].filter((key) => key > depth).sort((a, b) => a - b)
    const taken = deeper.flatMap((key) => waiting.get(key) ?? [])
    for (const key of deeper) waiting.delete(key)
    return taken
  }
  return {
    add(depth, point, start) {
      size += 1
      last = { point, start, children: takeDeeper(depth) }
      const siblings = waiting.get(depth) ?? []
      siblings.push(last)
      waiting.set(depth, siblings)
      if (point.isOpen) open.set(depth, last)
    },
    duration(line) {
      const durationMs = readTapDuration(line)
      if (last !== undefined && durationMs !== null) last.point = { ...last.point, durationMs }
    },
    close(depth) {
      for (const child of takeDeeper(depth)) open.get(depth)?.children.push(child)
      open.delete(depth)
    },
    get size() {
      return size
    },
    get points() {
      return waiting.get(0)?.length ?? 0
    },
    leaves: () => leavesOf(waiting.get(0) ?? []),
  }
}

/** Without recursion, for nobody limits how deep subtests go. */
function leavesOf(roots: readonly Node[]): TapLeaf[] {
  const leaves: TapLeaf[] = []
  const none: readonly string[] = []
  const stack = roots.map((node) => ({ node, suites: none })).reverse()
  for (let next = stack.pop(); next !== undefined; next = stack.pop()) {
    const { node, suites } = next
    const inside = [...suites, node.point.name]
    for (const child of node.children.toReversed()) stack.push({ node: child, suites: inside })
    // A test that failed by itself, with nothing wrong below it, counts beside its subtests.
    const isExplained = node.point.status !== 'failed' || node.children.some(({ point }) => point.status === 'failed')
    if (node.children.length === 0 || !isExplained) leaves.push({ point: node.point, suites, start: node.start })
  }
  return leaves
}
