import type { CodePage } from './code-pages.js'

/** Characters of a text that are the bytes of one UTF-8 sequence, read with a code page. */
export interface Sequence {
  readonly start: number
  readonly end: number
  /** The character they were; `null` where bytes are missing. */
  readonly codePoint: number | null
}

export interface Sequences {
  readonly found: readonly Sequence[]
  /** Characters that the code page has, but that belong to no sequence: clean accents, quotes, … */
  readonly strays: number
  /** Lead bytes that stand alone: clean accents, or all that is left of a damaged letter or symbol. */
  readonly loneLeads: number
}

const REPLACEMENT = 0xfffd
const LEAD_OF_SYMBOLS = 0xe2
const LEAST = [0, 0, 0x80, 0x800, 0x10000]

/**
 * Find what would be UTF-8 if the text had been read with this code page.
 *
 * @param text Any text.
 * @param page The code page to try.
 * @param withLoneLeads Whether lone leads are listed, not only counted.
 * @returns The sequences, whole or short of bytes, and how much else there is.
 */
export function findSequences(text: string, page: CodePage, withLoneLeads = false): Sequences {
  const { byteOf } = page
  const found: Sequence[] = []
  let strays = 0
  let loneLeads = 0
  for (let start = 0; start < text.length; start++) {
    const unit = text.charCodeAt(start)
    if (unit < 0x80) continue
    const lead = byteOf[unit] ?? 0
    if (lead === 0) continue
    const length = sequenceLength(lead)
    let codePoint = lead & (0xff >> (length + 1))
    let end = start + 1
    let hasGap = false
    for (; end < start + length && end < text.length; end++) {
      const next = text.charCodeAt(end)
      const isUnsure = next === REPLACEMENT || (end === start + 2 && isStraightened(text, start, page))
      const byte = isUnsure ? 0x80 : (byteOf[next] ?? 0)
      if (!isContinuation(byte)) break
      if (isUnsure) hasGap = true
      codePoint = (codePoint << 6) | (byte & 0x3f)
    }
    const isComplete = end === start + length && !hasGap
    const isLone = end === start + 1
    if (isLone && (length === 2 || lead === LEAD_OF_SYMBOLS)) {
      loneLeads++
      if (!withLoneLeads) continue
    } else if (isLone || (isComplete && !isScalar(codePoint, length))) {
      strays++
      continue
    }
    found.push({ start, end, codePoint: isComplete ? codePoint : null })
    start = end - 1
  }
  return { found, strays, loneLeads }
}

/** What a straight quotation mark was before an editor straightened it. */
const CURLY: Readonly<Record<string, string>> = { '"': '“”', "'": '‘’' }

/**
 * The bytes that a straight quotation mark can have been, where an editor straightened the marks of a damaged text.
 *
 * ```text
 * ðŸ"Š   →  F0 9F 93 8A or F0 9F 94 8A
 *   ^ was “ or ”, the bytes 93 and 94 of windows-1252
 * ```
 */
export function bytesOfStraight(mark: string, page: CodePage): readonly number[] {
  return Array.from(CURLY[mark] ?? '', (curly) => page.byteOf[curly.charCodeAt(0)] ?? 0).filter(isContinuation)
}

/** Whether the third character of an emoji is such a mark: the second is that of an emoji, and a fourth follows. */
function isStraightened(text: string, start: number, page: CodePage): boolean {
  const byteAt = (index: number) => page.byteOf[text.charCodeAt(index)] ?? 0
  const isEmoji = byteAt(start) === 0xf0 && byteAt(start + 1) === 0x9f
  return isEmoji && isContinuation(byteAt(start + 3)) && bytesOfStraight(text.charAt(start + 2), page).length > 0
}

function isContinuation(byte: number): boolean {
  return (byte & 0xc0) === 0x80
}

/** The number of bytes in the UTF-8 sequence that a byte begins; 0: it begins none. */
export function sequenceLength(byte: number): number {
  if (byte < 0xc2 || byte > 0xf4) return 0
  if (byte < 0xe0) return 2
  return byte < 0xf0 ? 3 : 4
}

/** Whether a code point may be written in this many bytes: not shorter, no surrogate, not beyond Unicode. */
export function isScalar(codePoint: number, length: number): boolean {
  return codePoint >= (LEAST[length] ?? 0) && codePoint <= 0x10ffff && (codePoint < 0xd800 || codePoint > 0xdfff)
}
