/** A generated part of a file: what it is called, and its text without the markers. */
export interface GeneratedPart {
  /** The section that it says, or `title`, or `front-matter`. */
  readonly name: string
  readonly body: string
}

/** A part of a file that is generated, between two markers. */
export interface Region {
  readonly name: string
  /** What its first marker says besides the name: `sprint=9`. */
  readonly attributes: Readonly<Record<string, string>>
  /** Of the text that was generated; `null` where nothing was yet. */
  readonly digest: string | null
  /** The line of its first marker, from 1. */
  readonly line: number
  /** What stands between the markers, with `\n` at the ends of its lines. */
  readonly body: string
  /** All of it as it stands in the file, markers included. */
  readonly raw: string
}

/** A file in the order of its parts: what people wrote, as it is, and what is generated. */
export type FilePart = string | Region

/** How markers are written: as HTML comments everywhere, in the front matter of Markdown as comments of YAML. */
export type Syntax = 'markdown' | 'html'

/** Sums up a text in a few characters, so that an edit is seen. */
export type Digest = (text: string) => string

/** A region that a person has changed, so that it cannot be written again without losing the change. */
export interface Conflict {
  readonly name: string
  readonly line: number
  readonly reason: 'edited' | 'not-generated' | 'foreign'
}

/** What a file becomes. */
export interface Merged {
  /** The whole file; a region in conflict stands as it was, unless it was forced. */
  readonly text: string
  readonly conflicts: readonly Conflict[]
}

/** The front matter, whose markers are comments of YAML. */
export const FRONT_MATTER = 'front-matter'
