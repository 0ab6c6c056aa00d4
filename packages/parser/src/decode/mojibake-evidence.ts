import type { CodePage } from './code-pages.js'
import { candidatesFor, isKnown } from './lossy-sequences.js'
import { classOf, isCased, isOrdinaryAfterLetter, isOrdinaryAfterSign } from './plausibility.js'
import { type Sequence, sequenceLength } from './utf-8-sequences.js'

const BOX_FIRST = 0x2500
const BOX_LAST = 0x259f
const FIRST_PRINTABLE = 0xa0
const FIRST_EMOJI = 0x10000
const CYRILLIC_PAGE = 'windows-1251'
const RARE_AFTER_CIRCUMFLEX = '°§©®£±·\u00A0'

/** How sure one sequence alone makes us: 3 is certain, 0 says nothing. */
export function evidenceOf(text: string, sequence: Sequence, page: CodePage): 0 | 1 | 3 {
  const { start, end, codePoint } = sequence
  if (codePoint === null) return isEvidentDamage(text, sequence, page) ? 3 : 0
  if (end - start === 2) return isEvidentLetter(text, sequence, page) ? 1 : 0
  if (classOf(codePoint) !== 'symbol' || isOrdinaryText(text, sequence)) return 0
  if (codePoint >= FIRST_EMOJI) return 3
  return isKnown(codePoint) && (codePoint < BOX_FIRST || codePoint > BOX_LAST) ? 3 : 1
}

/** Whether what follows the first character are signs that follow a letter in clean text too, as in `«voilâ…»`. */
export function isOrdinaryText(text: string, { start, end }: Sequence): boolean {
  for (let index = start + 1; index < end; index++) if (!isOrdinaryAfterLetter(text.charAt(index))) return false
  return true
}

/** `Ã©` is no clean text; `AMANHÃ…` and `√π` are. */
function isEvidentLetter(text: string, { start, codePoint }: Sequence, page: CodePage): boolean {
  if (page.name === CYRILLIC_PAGE || codePoint === null || codePoint < FIRST_PRINTABLE) return false
  if (classOf(codePoint) !== 'letter') return false
  const lead = text.charAt(start)
  const sign = text.charAt(start + 1)
  const before = text.charAt(start - 1)
  const isOrdinary = isOrdinaryAfterLetter(sign) || isOrdinaryAfterSign(sign) || (isCased(lead) && isCased(sign))
  if (!isOrdinary) return true
  if (lead === 'Â' && !isCased(before) && RARE_AFTER_CIRCUMFLEX.includes(sign)) return true
  return /[a-z]/.test(before) && /[a-zA-Z]/.test(text.charAt(start + 2))
}

/** Two bytes of an emoji, or a known symbol that begins like no word does, are evidence even where bytes are missing. */
function isEvidentDamage(text: string, sequence: Sequence, page: CodePage): boolean {
  const { start, end } = sequence
  const lead = page.byteOf[text.charCodeAt(start)] ?? 0
  if (end - start < 2 || sequenceLength(lead) < 3 || page.name === CYRILLIC_PAGE) return false
  if (lead === 0xf0) return page.byteOf[text.charCodeAt(start + 1)] === 0x9f
  if (isOrdinaryText(text, sequence) || isCased(text.charAt(start - 1))) return false
  return candidatesFor(text.slice(start, end), page).some(isKnown)
}
