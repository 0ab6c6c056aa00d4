import type { Source } from '@sprint/core'
import type { FieldKey } from '../../lexicon/words.js'
import type { Entry, Field, Line, Row, Section } from '../../outline/outline.js'
import type { Columns } from '../columns.js'

/** One of the things that a section states: a list entry, a table row, a heading with details, a marked line. */
export interface Statement {
  /** Its words, without marks in front. */
  readonly text: string
  readonly line: Line
  readonly source: Source
  /** `Key: value` beneath it. */
  readonly fields: readonly Field[]
  readonly entry: Entry | null
  readonly row: { readonly row: Row; readonly columns: Columns } | null
  /** The section it stands in; of a heading that is a statement itself, that section. */
  readonly section: Section
}

export interface StatementOptions {
  /** Columns whose words are the statement, the first that the table has. */
  readonly columns: readonly FieldKey[]
  /** Sections beneath that state something else. */
  readonly isForeign: (section: Section) => boolean
  /** Whether `Impact: high` in the same list tells of the statement before it. */
  readonly hasDetails?: boolean
  /** Whether paragraphs are statements too. */
  readonly isProse?: boolean
  /** Whether the first words of a row only say what its sentence is about. */
  readonly isLabelled?: boolean
}
