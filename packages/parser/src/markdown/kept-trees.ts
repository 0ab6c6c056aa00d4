import type { Root } from 'mdast'
import { moveTree } from './move-tree.js'
import type { Piece } from './split-markdown.js'

/** A tree, and where in the document its piece stood. */
interface KeptTree {
  readonly root: Root
  readonly offset: number
  readonly line: number
}

/**
 * The trees of the pieces of one document, for its next version: most of a document is what it was before. Those of
 * the version before the last are forgotten, so that any number of versions takes the memory of one.
 */
export class KeptTrees {
  private trees: ReadonlyMap<string, KeptTree> = new Map()

  /**
   * @param pieces of the next version
   * @param parse makes the tree of a piece that the last version did not have
   * @returns a tree for each piece, placed where the piece stands; nobody may change it
   */
  take(pieces: readonly Piece[], parse: (piece: Piece) => Root): Root[] {
    const next = new Map<string, KeptTree>()
    const roots = pieces.map((piece) => {
      const { whole, offset, line } = piece
      const before = this.trees.get(whole)
      const root = before ? moveTree(before.root, offset - before.offset, line - before.line) : parse(piece)
      next.set(whole, { root, offset, line })
      return root
    })
    this.trees = next
    return roots
  }
}
