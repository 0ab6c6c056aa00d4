import type { Heading, RootContent } from 'mdast'

// > | ## 5.1 Pay by card     ## 5. Stories
//        ^^^                    ^
const NUMBER = /^(\d{1,2}(?:\.\d{1,2})*)[.)]?\s/

interface Open {
  readonly depth: number
  readonly number: string | null
  /** How deep it counts. */
  readonly level: number
}

/**
 * How deep headings count: as deep as their marks say, except where their numbers say more. Many number their headings
 * and give all of them the same marks.
 *
 * ```text
 * > | ## 5. Stories
 *     ^^ 2
 * > | ## 5.1 Pay by card
 *     ^^ 3
 * ```
 *
 * @param nodes the content of a document
 * @returns the level of each heading that stands deeper than its marks say
 */
export function numberedDepths(nodes: readonly RootContent[]): ReadonlyMap<RootContent, number> {
  const levels = new Map<RootContent, number>()
  let open: readonly Open[] = []
  for (const node of nodes) {
    if (node.type !== 'heading') continue
    const { depth } = node
    const number = numberOf(node)
    const around = open.filter((one) => one.depth < depth || (one.depth === depth && contains(one.number, number)))
    const above = around.at(-1)
    const level = above ? above.level + Math.max(1, depth - above.depth) : depth
    if (level !== depth) levels.set(node, Math.min(level, DEEPEST))
    open = [...around, { depth, number, level }]
  }
  return levels
}
const DEEPEST = 6

/** `5` contains `5.1` and `5.1.2`. */
function contains(outer: string | null, inner: string | null): boolean {
  return inner?.startsWith(`${outer}.`) === true
}

function numberOf({ children: [first] }: Heading): string | null {
  return first?.type === 'text' ? (NUMBER.exec(first.value)?.[1] ?? null) : null
}
