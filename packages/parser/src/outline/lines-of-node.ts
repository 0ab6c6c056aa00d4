import type { Nodes, PhrasingContent } from 'mdast'
import { inlineLines } from './inline-line.js'
import type { Line } from './outline.js'
import type { Places } from './places.js'

/** The lines of a node that holds inline content. */
export type LinesOfNode = (node: { children: PhrasingContent[] } & Pick<Nodes, 'position'>) => readonly Line[]

/**
 * @param places where the lines stand
 * @param linesOf makes them; those of the version before may be kept
 */
export function linesOfNode(places: Places, linesOf = inlineLines): LinesOfNode {
  return ({ children, position }) => linesOf(children, position?.start.line ?? 1, places.line)
}
