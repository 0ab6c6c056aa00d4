import { type InvalidBytes, surveyUtf8 } from './invalid-utf-8.js'
import { legacyCharset, readWithPage } from './legacy-charset.js'
import type { DecodeMessage } from './message.js'

interface CharsetReading {
  readonly text: string
  readonly charset: string
  readonly messages: readonly DecodeMessage[]
}

const BYTE_ORDER_MARKS = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
] as const
const UTF_16_SAMPLE = 0x1000

/**
 * Read bytes as text in the encoding they are most likely in.
 *
 * UTF-8 wins wherever it can: a file with a few bad bytes is UTF-8 with bad bytes. Only where most of what is beyond
 * ASCII is no UTF-8, and reads like a language in an 8-bit code page, that code page is taken.
 *
 * @param bytes The content of a file.
 * @returns The text without its byte order mark, the encoding, and what could not be read.
 */
export function readBytes(bytes: Uint8Array): CharsetReading {
  const marked = BYTE_ORDER_MARKS.find(([, mark]) => mark.every((byte, index) => bytes[index] === byte))
  const charset = marked?.[0] ?? (bytes.includes(0) ? unmarkedUtf16(bytes) : null) ?? 'utf-8'
  if (charset !== 'utf-8') return { text: new TextDecoder(charset).decode(bytes), charset, messages: [] }
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), charset, messages: [] }
  } catch {
    return readInvalidUtf8(bytes.subarray(marked ? 3 : 0), marked !== undefined)
  }
}

/** UTF-16 without a mark gives itself away by the zero halves of its ASCII characters, all on the same side. */
function unmarkedUtf16(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const sample = bytes.subarray(0, UTF_16_SAMPLE)
  const zeros: [number, number] = [0, 0]
  sample.forEach((byte, index) => {
    if (byte === 0) zeros[index % 2 === 0 ? 0 : 1]++
  })
  const [even, odd] = zeros
  const charset = odd > even ? 'utf-16le' : 'utf-16be'
  if (bytes.length % 2 !== 0 || Math.min(even, odd) > 0) return null
  const isMostlyLatin = Math.max(even, odd) > sample.length / 8
  return isMostlyLatin || isCleanUtf16(sample, charset) ? charset : null
}

function isCleanUtf16(sample: Uint8Array, charset: string): boolean {
  try {
    const text = new TextDecoder(charset, { fatal: true }).decode(sample.subarray(0, sample.length & ~1))
    return /[\n\r ]/.test(text) && !/(?![\t\n\f\r])[\p{Cc}\p{Co}\p{Cn}]/u.test(text)
  } catch {
    return false
  }
}

function readInvalidUtf8(bytes: Uint8Array, isMarked: boolean): CharsetReading {
  const { invalid, multibyte } = surveyUtf8(bytes)
  const cut = invalid.filter(({ start, end }) => end - start > 1).length
  const isUtf8 = isMarked || invalid.length <= multibyte || cut > invalid.length / 2
  const page = isUtf8 ? null : legacyCharset(bytes)
  if (page) return { text: readWithPage(bytes, page), charset: page.name, messages: [] }
  return {
    text: new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes),
    charset: 'utf-8',
    messages: joinNeighbours(invalid).map(({ start, end, offset, length }) => ({
      kind: 'invalid-bytes',
      offset,
      length,
      actual: hexadecimal(bytes.subarray(start, end)),
      alternatives: [],
    })),
  }
}

function joinNeighbours(invalid: readonly InvalidBytes[]): readonly (InvalidBytes & { length: number })[] {
  const joined: { start: number; end: number; offset: number; length: number }[] = []
  for (const { start, end, offset } of invalid) {
    const last = joined.at(-1)
    if (last?.end === start) {
      last.end = end
      last.length++
    } else joined.push({ start, end, offset, length: 1 })
  }
  return joined
}

function hexadecimal(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => byte.toString(16).toUpperCase().padStart(2, '0')).join(' ')
}
