import type { Block, Entry, Line, Outline, Section } from '../outline/outline.js'

/** A line of a document with where it stands. */
export interface PlacedLine {
  readonly line: Line
  readonly section: Section
  readonly entry: Entry | null
  readonly kind: 'heading' | 'paragraph' | 'entry' | 'cell' | 'fence'
  /** In the rows of a table, the head of the column. */
  readonly head: Line | null
}

/**
 * Every line of a document: headings, paragraphs, list entries, table cells, and the lines of blocks that are not code.
 */
export function linesOf(outline: Outline): readonly PlacedLine[] {
  const before = known.get(outline)
  if (before) return before
  const lines = placedLines(outline)
  known.set(outline, lines)
  return lines
}

// Each reader of claims goes through all of them.
const known = new WeakMap<Outline, readonly PlacedLine[]>()

function placedLines(outline: Outline): PlacedLine[] {
  const headings = outline.sections
    .filter(({ level }) => level > 0)
    .map((section): PlacedLine => ({ line: section.heading, section, entry: null, kind: 'heading', head: null }))
  const entries = outline.entries.flatMap((entry) =>
    [entry.line, ...entry.more].map(
      (line): PlacedLine => ({ line, section: entry.section, entry, kind: 'entry', head: null }),
    ),
  )
  return [...headings, ...entries, ...outline.blocks.flatMap(linesOfBlock)].sort(
    (a, b) => a.line.source.line - b.line.source.line || a.line.source.column - b.line.source.column,
  )
}

function linesOfBlock(block: Block): PlacedLine[] {
  const { section, entry } = block
  const placed = (line: Line, kind: PlacedLine['kind'], head: Line | null = null): PlacedLine => ({
    line,
    section,
    entry,
    kind,
    head,
  })
  switch (block.kind) {
    case 'paragraph':
      return block.lines.map((line) => placed(line, 'paragraph'))
    case 'fence':
      return block.isCode ? [] : block.lines.map((line) => placed(line, 'fence'))
    case 'table':
      return block.rows.flatMap(({ cells }) =>
        cells.map((cell, index) =>
          placed({ ...cell.line, source: cell.source }, 'cell', block.header[index]?.line ?? null),
        ),
      )
    default:
      return []
  }
}
