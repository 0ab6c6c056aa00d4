import type { Source } from '@sprint/core'
import type { Root } from 'mdast'
import type { Places } from './places.js'

/** The level of a section that a line in bold opens, beneath the six of headings. */
export const BOLD_LEVEL = 7

/**
 * The structure of a document without any meaning: sections, lines, fields, entries, tables, trees.
 * It is the same for every language; only lexicons and extractors know what a word means.
 */
export interface Outline {
  readonly path: string
  /** The document itself: what stands before the first heading, and the top-level sections. */
  readonly root: Section
  /** Every section in document order, bold lines that serve as headings included, the root first. */
  readonly sections: readonly Section[]
  /** Every block in document order, those inside list entries and quotes included. */
  readonly blocks: readonly Block[]
  /** Every list entry in document order, nested ones included. */
  readonly entries: readonly Entry[]
  readonly tables: readonly Table[]
  readonly fences: readonly Fence[]
  /** Every field in document order, wherever it stands: paragraphs, list entries, fences, front matter. */
  readonly fields: readonly Field[]
  /** The lines of the file as text, without their line ends. */
  readonly lines: readonly string[]
  readonly tree: Root
  /** Where parts of a line stand in the file. */
  readonly places: Places
}

/** One line of inline content as plain text. */
export interface Line {
  /** Without emphasis, code and link marks; inner breaks are kept out. */
  readonly text: string
  /** Ranges of `text` that are bold. */
  readonly strong: readonly Span[]
  /** Ranges of `text` that are code. */
  readonly code: readonly Span[]
  /** Ranges of `text` that are struck out. */
  readonly deleted: readonly Span[]
  /** The targets of the links and images on the line. */
  readonly links: readonly string[]
  readonly source: Source
}
export interface Span {
  readonly start: number
  readonly end: number
}

/** A heading, or a bold line that serves as one, and what stands beneath it. */
export interface Section {
  readonly kind: 'section'
  /** 0 the document, 1 to 6 a heading, 7 a bold line; half a level above the headings that a bold label is about. */
  readonly level: number
  /** The heading; of the document an empty line. */
  readonly heading: Line
  readonly parent: Section | null
  /** Sections directly beneath this one. */
  readonly children: readonly Section[]
  /** Blocks directly beneath this heading, before any heading below it. */
  readonly blocks: readonly Block[]
  /** Fields of the paragraphs, and of the lists that hold nothing else, directly beneath this heading. */
  readonly fields: readonly Field[]
  /** Its place in document order. */
  readonly index: number
  /** The last line that belongs to it, sections beneath included. */
  readonly endLine: number
}

export type Block = Paragraph | List | Table | Fence | Markup

interface BlockBase {
  readonly section: Section
  /** The list entry that the block stands in. */
  readonly entry: Entry | null
  readonly isQuoted: boolean
  readonly source: Source
}

export interface Paragraph extends BlockBase {
  readonly kind: 'paragraph'
  readonly lines: readonly Line[]
  readonly fields: readonly Field[]
}

export interface List extends BlockBase {
  readonly kind: 'list'
  readonly isOrdered: boolean
  readonly entries: readonly Entry[]
}

/** One item of a Markdown list. */
export interface Entry {
  readonly kind: 'entry'
  /** Its first line; an empty line where the entry starts with something else than text. */
  readonly line: Line
  /** The other lines of its first paragraph. */
  readonly more: readonly Line[]
  /** `null` where it has no task-list box. */
  readonly checked: boolean | null
  /** The number in front of it, `null` in a bullet list. */
  readonly ordinal: number | null
  /** 0 for an entry of an outermost list. */
  readonly depth: number
  readonly parent: Entry | null
  readonly children: readonly Entry[]
  readonly section: Section
  /** What else the entry holds: further paragraphs, fences, tables; its nested lists too. */
  readonly blocks: readonly Block[]
  /** Fields on its own lines and in its own paragraphs, not those of nested entries. */
  readonly fields: readonly Field[]
  readonly source: Source
}

export interface Table extends BlockBase {
  readonly kind: 'table'
  readonly header: readonly Cell[]
  readonly rows: readonly Row[]
}
export interface Row {
  readonly cells: readonly Cell[]
  readonly source: Source
}
export interface Cell {
  readonly line: Line
  readonly source: Source
}

/** A code block. What it says is data only where it is a box-drawn tree or holds fields. */
export interface Fence extends BlockBase {
  readonly kind: 'fence'
  readonly lang: string | null
  /** Whether its language says that it is code, which states nothing of the sprint. */
  readonly isCode: boolean
  /** The lines between the fences. */
  readonly lines: readonly Line[]
  /** Lines by their box-drawn depth: 0 outside any branch. Empty where nothing is drawn. */
  readonly branches: readonly Branch[]
  readonly fields: readonly Field[]
}

/** One line of a box-drawn tree. */
export interface Branch {
  readonly line: Line
  /** 0 for a line without a branch mark, 1 for `├─`, 2 for `│  ├─`, and so on. */
  readonly depth: number
  readonly parent: Branch | null
}

/** Raw HTML. */
export interface Markup extends BlockBase {
  readonly kind: 'markup'
  readonly text: string
}

/** `Key: value`, wherever it stands. */
export interface Field {
  /** The key as written, without marks, emphasis and colon. */
  readonly key: string
  /** The value as plain text, the lines that continue it included, joined by a blank. */
  readonly value: string
  /** The line it stands on, `null` for front matter. */
  readonly line: Line | null
  /** The lines that continue the value. */
  readonly more: readonly Line[]
  readonly section: Section
  readonly entry: Entry | null
  /** How it was written: front matter, in a fence, with a bold key, or plainly. */
  readonly form: 'front-matter' | 'fence' | 'bold' | 'plain'
  readonly source: Source
}
