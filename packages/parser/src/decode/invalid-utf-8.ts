import { isScalar, sequenceLength } from './utf-8-sequences.js'

/** Bytes that are not valid UTF-8; a decoder puts one U+FFFD in their place. */
export interface InvalidBytes {
  readonly start: number
  readonly end: number
  /** The offset in the decoded text. */
  readonly offset: number
}

interface Utf8Survey {
  readonly invalid: readonly InvalidBytes[]
  /** Valid sequences of more than one byte. */
  readonly multibyte: number
}

/** Find what is not valid UTF-8, cut into pieces as the WHATWG decoder cuts it. */
export function surveyUtf8(bytes: Uint8Array): Utf8Survey {
  const invalid: InvalidBytes[] = []
  let multibyte = 0
  let offset = 0
  for (let start = 0; start < bytes.length; offset++) {
    const length = (bytes[start] ?? 0) < 0x80 ? 1 : sequenceLength(bytes[start] ?? 0)
    const end = endOfPrefix(bytes, start, length)
    if (end - start === length) {
      if (length > 1) multibyte++
      if (length === 4) offset++
    } else {
      invalid.push({ start, end, offset })
    }
    start = end
  }
  return { invalid, multibyte }
}

/** Where the longest beginning of a valid sequence ends. */
function endOfPrefix(bytes: Uint8Array, start: number, length: number): number {
  let codePoint = (bytes[start] ?? 0) & (0xff >> (length + 1))
  let end = start + 1
  for (; end < start + length; end++) {
    const byte = bytes[end] ?? 0
    if ((byte & 0xc0) !== 0x80) break
    codePoint = (codePoint << 6) | (byte & 0x3f)
    // Only the first continuation byte can make a sequence overlong, a surrogate or too large.
    if (end === start + 1 && !isScalar((codePoint << (6 * (length - 2))) | allOnes(length), length)) break
  }
  return end
}

function allOnes(length: number): number {
  return length === 2 ? 0 : (1 << (6 * (length - 2))) - 1
}
