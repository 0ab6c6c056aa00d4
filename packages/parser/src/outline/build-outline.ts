import type { Source } from '@sprint/core'
import type { Root, RootContent } from 'mdast'
import { BlockReader } from './block-reader.js'
import { boldHeading } from './bold-heading.js'
import { readFrontMatter } from './front-matter.js'
import type { inlineLines } from './inline-line.js'
import { labelsApart } from './labels-apart.js'
import { type LinesOfNode, linesOfNode } from './lines-of-node.js'
import { numberedDepths } from './numbered-depths.js'
import { BOLD_LEVEL, type Field, type Outline } from './outline.js'
import type { Places } from './places.js'
import { plainLine } from './plain-line.js'
import { SectionTree } from './section-tree.js'
import { typedBullets } from './typed-bullets.js'

/** What is wrong with the front matter, for the runner to report. */
export interface OutlineProblem {
  readonly reason: string
  readonly source: Source
}

export interface BuiltOutline {
  readonly outline: Outline
  readonly problems: readonly OutlineProblem[]
}

/**
 * The structure of a document: sections, lines, fields, entries, tables, trees.
 *
 * @param tree the parsed Markdown
 * @param lines the lines of its text
 * @param places where positions of the text stand in the file
 * @param linesOf makes lines of inline content
 */
export function buildOutline(
  tree: Root,
  lines: readonly string[],
  places: Places,
  linesOf?: typeof inlineLines,
): BuiltOutline {
  return new OutlineBuilder(places, linesOfNode(places, linesOf)).build(tree, lines)
}

class OutlineBuilder {
  private readonly tree: SectionTree
  private readonly reader: BlockReader
  private readonly problems: OutlineProblem[] = []

  constructor(
    private readonly places: Places,
    private readonly linesOf: LinesOfNode,
  ) {
    this.tree = new SectionTree(plainLine('', places.line(1)))
    this.reader = new BlockReader(places, linesOf)
  }

  build(tree: Root, lines: readonly string[]): BuiltOutline {
    const nodes = labelsApart(typedBullets(tree.children, lines), lines)
    const levels = numberedDepths(nodes)
    nodes.forEach((node, index) => {
      this.topLevel(node, nodes[index + 1], levels)
    })
    this.tree.close(0, lines.length)
    const { root, sections } = this.tree
    const { blocks, entries, tables, fences, fields } = this.reader
    const { path } = root.heading.source
    const { places, problems } = this
    return { outline: { path, root, sections, blocks, entries, tables, fences, fields, lines, tree, places }, problems }
  }

  private topLevel(node: RootContent, next: RootContent | undefined, levels: ReadonlyMap<RootContent, number>): void {
    if (node.type === 'heading') {
      const source = this.places.of(node.position)
      this.tree.enter(levels.get(node) ?? node.depth, { ...(this.linesOf(node)[0] ?? plainLine('', source)), source })
      return
    }
    const firstLine = node.position?.start.line ?? 1
    if (node.type === 'thematicBreak') {
      this.tree.leaveBold(firstLine - 1)
      return
    }
    if (node.type === 'yaml') {
      this.frontMatter(node.value, firstLine)
      return
    }
    const heading = node.type === 'paragraph' ? boldHeading(node, next, this.linesOf) : undefined
    if (heading) this.tree.enter(BOLD_LEVEL, heading)
    else this.reader.read(node, { section: this.tree.current, entry: null, isQuoted: false })
  }

  private frontMatter(yaml: string, line: number): void {
    const { values, problem } = readFrontMatter(yaml)
    if (problem) this.problems.push({ reason: problem.reason, source: this.places.line(line + problem.line) })
    const section = this.tree.root
    for (const { key, value, line: at } of values) {
      const source = this.places.line(line + at)
      const field: Field = { key, value, line: null, more: [], section, entry: null, form: 'front-matter', source }
      this.reader.fields.push(field)
      section.fields.push(field)
    }
  }
}
