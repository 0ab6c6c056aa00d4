import type { PhrasingContent } from 'mdast'
import { inlineLines, type LinePlace } from './inline-line.js'
import type { Line } from './outline.js'

type Lines = Map<readonly PhrasingContent[], Line[]>

/** The lines of inline content that a document keeps, with all that is remembered of them, in its next version. */
export class KeptLines {
  private last: Lines = new Map()
  private next: Lines = new Map()

  /** The next version follows. */
  turn(): void {
    this.last = this.next
    this.next = new Map()
  }

  /** As `inlineLines`; content that is the very same has not moved, and has the same lines. */
  readonly linesOf = (nodes: readonly PhrasingContent[], firstLine: number, placeOf: LinePlace): Line[] => {
    const lines = this.last.get(nodes) ?? inlineLines(nodes, firstLine, placeOf)
    this.next.set(nodes, lines)
    return lines
  }
}
