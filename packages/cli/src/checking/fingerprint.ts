import { createHash } from 'node:crypto'
import type { Diagnostic } from '@sprint/core'
import type { ReadDocument } from '../input/read-documents.js'
import { sourceLines } from '../input/source-lines.js'

/** A finding, and what it is recognised by when lines move: its rule, its file, and what its line says. */
export interface Fingerprinted {
  readonly message: Diagnostic
  /** Of the rule and the text of the line, blanks aside; 16 hexadecimal digits. */
  readonly fingerprint: string
  /** Which of several with the same fingerprint in the file, from 1. */
  readonly occurrence: number
}

/**
 * Give each finding its fingerprint.
 *
 * @param messages the findings
 * @param documents that they are about, with their bytes
 * @returns in the same order
 */
export function fingerprinted(messages: readonly Diagnostic[], documents: readonly ReadDocument[]): Fingerprinted[] {
  const byPath = new Map(documents.map((read) => [read.document.path, read]))
  const lines = new Map<string, readonly string[]>()
  const seen = new Map<string, number>()
  return messages.map((message) => {
    const read = byPath.get(message.file)
    const own = lines.get(message.file) ?? (read ? sourceLines(read.bytes, read.document.encoding.charset) : [])
    lines.set(message.file, own)
    const fingerprint = hash(message.ruleId, own[message.line - 1] ?? '')
    const key = `${message.file}\0${fingerprint}`
    const occurrence = (seen.get(key) ?? 0) + 1
    seen.set(key, occurrence)
    return { message, fingerprint, occurrence }
  })
}

function hash(ruleId: string, line: string): string {
  const text = line.replace(/\s+/g, ' ').trim()
  return createHash('sha256').update(`${ruleId}\0${text}`).digest('hex').slice(0, 16)
}

/** How many findings of each fingerprint there are, and of which rule, by file. */
export type FindingCounts = ReadonlyMap<string, ReadonlyMap<string, { readonly rule: string; readonly count: number }>>

/**
 * Count findings.
 *
 * @param found the findings
 */
export function countFindings(found: readonly Fingerprinted[]): FindingCounts {
  const counts = new Map<string, Map<string, { rule: string; count: number }>>()
  for (const { message, fingerprint, occurrence } of found) {
    const file = counts.get(message.file) ?? new Map<string, { rule: string; count: number }>()
    counts.set(message.file, file.set(fingerprint, { rule: message.ruleId, count: occurrence }))
  }
  return counts
}

/**
 * Tell the findings that are known from others: of the same fingerprint, as many are as are counted.
 *
 * @param found the findings
 * @param counts what is known
 */
export function partition(found: readonly Fingerprinted[], counts: FindingCounts) {
  const isKnown = ({ message, fingerprint, occurrence }: Fingerprinted) =>
    occurrence <= (counts.get(message.file)?.get(fingerprint)?.count ?? 0)
  return { fresh: found.filter((one) => !isKnown(one)), known: found.filter(isKnown) }
}
