import type { Draft } from './extractors/extractor.js'
import type { Extractors } from './extractors/run-extractors.js'
import type { OwnWords } from './lexicon/own-words.js'

/** A part of the model that is read by itself: `items`, `dates`, `tests` … */
export type DocumentPart = keyof Draft

export interface ParseOptions {
  /** The file's path as it shall appear in every `source`. */
  readonly path: string
  /** Words of one's own for headings, fields, statuses …; they win over those that come with the parser. */
  readonly words?: OwnWords
  /**
   * The parts to read, for those who need few of many documents; what is in none of them stays empty, and `coverage`
   * counts what these made use of. Everything, unless it is given.
   */
  readonly only?: readonly DocumentPart[]
  /** For tests: other extractors, or the same in another order. */
  readonly extractors?: Extractors
}
