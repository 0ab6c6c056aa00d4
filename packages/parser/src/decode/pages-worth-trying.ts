import type { CodePage } from './code-pages.js'
import { sequenceLength } from './utf-8-sequences.js'

const REPLACEMENT = 0xfffd
const CONTROL_BYTES_END = 0xa0
// Symbols and emoji begin with these bytes; of such a sequence two characters are enough, as the third may be lost.
const LEADS_OF_SYMBOLS = new Set([0xe2, 0xef, 0xf0])
// Five pages, three roles: a lead that one more byte makes suspicious, one that takes two, and a continuation.
const PAGE_BITS = 0b11111
const LONG_LEAD = 5
const CONTINUATION = 10

let roles: Uint16Array | undefined

/**
 * Find the code pages with which a text can have been misread; for clean text nearly always none.
 *
 * @param text Any text.
 * @param pages All code pages, at most five.
 * @returns Those that have the beginning of a UTF-8 sequence somewhere in the text.
 */
export function pagesWorthTrying(text: string, pages: readonly CodePage[]): readonly CodePage[] {
  roles ??= rolesOfCharacters(pages)
  let hits = 0
  let expecting = 0
  let expectingTwo = 0
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index)
    if (unit < 0x80) {
      expecting = 0
      expectingTwo = 0
      continue
    }
    const role = roles[unit] ?? 0
    const continuation = role >> CONTINUATION
    hits |= expecting & continuation
    expecting = (role & PAGE_BITS) | (expectingTwo & continuation)
    expectingTwo = (role >> LONG_LEAD) & PAGE_BITS
  }
  return pages.filter((_page, index) => hits & (1 << index))
}

function rolesOfCharacters(pages: readonly CodePage[]): Uint16Array {
  const table = new Uint16Array(0x10000)
  pages.forEach((page, index) => {
    const addRole = (unit: number, byte: number) => {
      const length = sequenceLength(byte)
      const isShort = length === 2 || LEADS_OF_SYMBOLS.has(byte)
      const role = length > 0 ? (isShort ? 0 : LONG_LEAD) : byte < 0xc0 ? CONTINUATION : null
      if (role !== null) table[unit] = (table[unit] ?? 0) | (1 << (role + index))
    }
    for (let byte = 0x80; byte < CONTROL_BYTES_END; byte++) addRole(byte, byte)
    for (let byte = 0x80; byte < 0x100; byte++) addRole(page.high.charCodeAt(byte - 0x80), byte)
  })
  table[REPLACEMENT] = PAGE_BITS << CONTINUATION
  return table
}
