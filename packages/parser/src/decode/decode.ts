import { readBytes } from './charset.js'
import { createLineMap, type LineMap } from './line-map.js'
import type { DecodeMessage } from './message.js'
import { restoreMojibake } from './mojibake.js'
import { moveWithEdits, type TextEdit } from './text-edit.js'

/** The text of a file and how it was read. */
export interface Decoded extends LineMap {
  /** The text as its author meant it, without a byte order mark. */
  readonly text: string
  readonly encoding: {
    /** What the bytes were. */
    readonly charset: string
    /** The code page that the text had wrongly been read with before; `null`: it was clean. */
    readonly repaired: string | null
  }
  /** What was lost or unclear, in the order of the text. */
  readonly messages: readonly DecodeMessage[]
}

/** Text read wrongly twice is not rare; three times nobody would keep it. */
const MOST_PASSES = 2
const BINARY_SHARE = 0.01
const BINARY_SAMPLE = 0x2000
const EIGHT_BIT = /^(windows|macintosh)/

/**
 * Read a file as text: find its encoding, and restore text that was once read with a wrong one.
 *
 * ```text
 * # âœ… Sprint 4   →  # ✅ Sprint 4
 *   ^^^ UTF-8 that was read as windows-1252
 * ```
 *
 * Clean text stays as it is, in any language. Lines stay the same; `toOriginalColumn` and `place` lead back to the
 * columns of the file as its author sees it.
 *
 * @param input The bytes of a file, or its text.
 * @returns The text, its encoding, what was unclear, and the way back to the author's columns.
 * @example decode('âœ… Done').text //=> '✅ Done'
 */
export function decode(input: string | Uint8Array): Decoded {
  const { text: read, charset, messages: unread } = typeof input === 'string' ? readText(input) : readBytes(input)
  const binary = binaryMessage(read)
  if (binary) return finish(read, charset, null, [], [binary])

  let text = read
  let messages: readonly DecodeMessage[] = unread
  let repaired: string | null = null
  const passes: (readonly TextEdit[])[] = []
  while (passes.length < MOST_PASSES && !EIGHT_BIT.test(charset)) {
    const restoration = restoreMojibake(text)
    if (!restoration) break
    text = restoration.text
    repaired ??= restoration.page
    passes.push(restoration.edits)
    messages = [...moveWithEdits(messages, restoration.edits), ...restoration.messages].sort(
      (a, b) => a.offset - b.offset,
    )
  }
  return finish(text, charset, repaired, passes, [...messages, ...lostBefore(text, messages)])
}

function readText(input: string) {
  return { text: input.startsWith('\uFEFF') ? input.slice(1) : input, charset: 'utf-8', messages: [] }
}

function finish(
  text: string,
  charset: string,
  repaired: string | null,
  passes: readonly (readonly TextEdit[])[],
  messages: readonly DecodeMessage[],
): Decoded {
  const inOrder = [...messages].sort((a, b) => a.offset - b.offset)
  return { text, encoding: { charset, repaired }, messages: inOrder, ...createLineMap(text, passes) }
}

function binaryMessage(text: string): DecodeMessage | null {
  const sample = text.slice(0, BINARY_SAMPLE)
  let controls = 0
  for (let index = 0; index < sample.length; index++) if (isUnprintable(sample.charCodeAt(index))) controls++
  if (controls <= sample.length * BINARY_SHARE && !text.includes('\0')) return null
  return { kind: 'binary', offset: 0, length: text.length, actual: '', alternatives: [] }
}

/** An escape is none: it begins a colour in a terminal's output, which people do paste. */
function isUnprintable(unit: number): boolean {
  return unit < 0x09 || unit === 0x7f || (unit > 0x0d && unit < 0x20 && unit !== 0x1b)
}

/** Characters that were U+FFFD when the file was saved: another program lost them. */
function lostBefore(text: string, messages: readonly DecodeMessage[]): readonly DecodeMessage[] {
  if (!text.includes('\uFFFD')) return []
  const told = new Set(messages.flatMap(({ offset, length }) => Array.from({ length }, (_, index) => offset + index)))
  return Array.from(text.matchAll(/\uFFFD+/g))
    .filter(({ index }) => !told.has(index))
    .map(({ 0: actual, index }) => ({
      kind: 'lossy' as const,
      offset: index,
      length: actual.length,
      actual,
      alternatives: [],
    }))
}
