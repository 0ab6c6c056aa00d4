import { type Statement, statementOf } from '@sprint/core'
import { type OwnWords, versionParser } from '@sprint/parser'
import { isBinary } from '../input/bytes.js'
import { withoutRegions } from '../input/without-regions.js'

/** Versions of one document, the oldest first. */
export interface Batch {
  readonly path: string
  /** The team's own, that the document is read with. */
  readonly words: OwnWords | undefined
  readonly contents: readonly Content[]
}

/** A version, and where git keeps it. */
export interface Content {
  readonly hash: string
  readonly bytes: Uint8Array
}

/** What a version says. */
export interface Said {
  readonly hash: string
  readonly statement: Statement
}

/** The parts of a document that a statement is made of. */
const PARTS = ['kind', 'date', 'id', 'items', 'days'] as const

/**
 * What versions of a document say, each read from what changed since the one before.
 *
 * @param batch of one document
 * @returns nothing of those that are no text
 * @example
 * readBatch({ path: 'plan.md', words: undefined, contents: [{ hash: 'd67d727e…', bytes }] })
 */
export function readBatch({ path, words, contents }: Batch): Said[] {
  const parse = versionParser({ path, only: PARTS, ...(words && { words }) })
  return contents.flatMap(({ hash, bytes }) => {
    if (isBinary(bytes)) return []
    const text = withoutRegions(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength))
    return [{ hash, statement: statementOf(parse(text)) }]
  })
}
