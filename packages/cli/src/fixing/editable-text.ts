import type { Fix, SprintDocument } from '@sprint/core'

/** A file whose characters can be replaced one by one, without a change to any other byte. */
export interface EditableText {
  /** All of it, with its byte order mark. */
  readonly text: string
  /** As its author sees them; no byte order mark. */
  readonly lines: readonly string[]
  /** Whether the replacement can be written in this file, so that it reads back as meant. */
  canHold(fix: Fix): boolean
  /**
   * The bytes of the file with the replacements.
   *
   * @param fixes located: each span is what is replaced; none overlaps another
   */
  replace(fixes: readonly Fix[]): Uint8Array
}

const ASCII = /^\p{ASCII}*$/u

/**
 * Open a file for replacements.
 *
 * @param bytes the whole file
 * @param encoding as the parser found out
 * @returns `null` where some byte has no meaning in that encoding: what is written there nobody knows
 * @example
 * editableText(bytes, { charset: 'utf-8', repaired: null })?.lines
 */
export function editableText(
  bytes: Uint8Array,
  { charset, repaired }: SprintDocument['encoding'],
): EditableText | null {
  const codec = codecOf(charset)
  const read = codec.decode(bytes)
  if (read === null) return null
  const mark = read.startsWith('\uFEFF') ? 1 : 0
  const text = read.slice(mark)
  const starts = lineStarts(text)
  const offset = (line: number, column: number) =>
    codec.size(read.slice(0, mark + (starts[line - 1] ?? 0) + column - 1))
  return {
    text: read,
    lines: text.split(/\r\n|\r|\n/),
    // In a text that was once read wrongly, a letter beyond ASCII would have to be written wrongly too.
    canHold: ({ from, to }) => (codec.isWhole && repaired === null) || ASCII.test(from + to),
    replace(fixes) {
      const pieces: Uint8Array[] = []
      let position = 0
      for (const { line, column, endColumn, to } of [...fixes].sort(byPlace)) {
        pieces.push(bytes.subarray(position, offset(line, column)), codec.encode(to))
        position = offset(line, endColumn)
      }
      return Buffer.concat([...pieces, bytes.subarray(position)])
    },
  }
}

/** In the order of the file. */
export function byPlace(a: Fix, b: Fix): number {
  return a.line - b.line || a.column - b.column
}

interface Codec {
  /** Whether every character can be written. */
  readonly isWhole: boolean
  decode(bytes: Uint8Array): string | null
  encode(text: string): Uint8Array
  /** How many bytes a text takes. */
  size(text: string): number
}

function codecOf(charset: string): Codec {
  const decode = (bytes: Uint8Array) => decodeStrictly(bytes, charset)
  switch (charset) {
    case 'utf-8':
      return { isWhole: true, decode, encode: (text) => Buffer.from(text), size: (text) => Buffer.byteLength(text) }
    case 'utf-16le':
    case 'utf-16be': {
      const encode = (text: string) => {
        const units = Buffer.from(text, 'utf16le')
        return charset === 'utf-16be' ? units.swap16() : units
      }
      return { isWhole: true, decode, encode, size: (text) => text.length * 2 }
    }
    default:
      // One byte a character; what those beyond ASCII mean does not matter, for they are left alone.
      return {
        isWhole: false,
        decode: (bytes) => Buffer.from(bytes).toString('latin1'),
        encode: (text) => Buffer.from(text, 'latin1'),
        size: (text) => text.length,
      }
  }
}

function decodeStrictly(bytes: Uint8Array, charset: string): string | null {
  try {
    return new TextDecoder(charset, { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    return null
  }
}

/** Where each line starts; CR, LF and CRLF end a line, as in Markdown. */
function lineStarts(text: string): number[] {
  return [0, ...[...text.matchAll(/\r\n?|\n/g)].map(({ 0: ending, index }) => index + ending.length)]
}
