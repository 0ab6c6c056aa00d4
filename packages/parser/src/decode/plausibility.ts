/** What a restored character is, as far as it tells whether anyone meant to write it. */
type CharacterClass = 'letter' | 'symbol' | 'script' | 'rare'

// With the control characters of Latin-1: they stand for bytes of text that was misread twice.
const LETTERS = [[0x0080, 0x017f]]
const SCRIPTS = [
  [0x0370, 0x045f], // Greek, Cyrillic
  [0x05d0, 0x06ff], // Hebrew, Arabic
  [0x0900, 0x0eff], // Indic, Thai, Lao
  [0x10a0, 0x10ff], // Georgian
  [0x1e00, 0x1fff], // Latin of Vietnam, Greek with accents
  [0x2e80, 0x9fff], // Chinese, Japanese
  [0xac00, 0xd7a3], // Korean
  [0xf900, 0xfaff],
  [0xff00, 0xffef],
  [0x20000, 0x3134f],
]
// Letters that are plausible beside others, but prove nothing: clean accents and quotes can look like them.
const RARE = [
  [0x0180, 0x036f],
  [0x0460, 0x052f],
  [0x0591, 0x05cf],
]
const SYMBOLS = [
  [0x2000, 0x2027], // not U+2028 and U+2029: a repair adds no line break
  [0x202a, 0x27ff],
  [0x2900, 0x2bff],
  [0xf8ff, 0xf8ff], // the apple of Mac Roman
  [0xfe00, 0xfe0f],
  [0xfeff, 0xfeff],
  [0xfffd, 0xfffd],
  [0x1d400, 0x1d7ff],
  [0x1f000, 0x1faff],
]

/** The class of a code point, or `null` where a document would hardly contain it. */
export function classOf(codePoint: number): CharacterClass | null {
  if (isWithin(codePoint, SYMBOLS)) return 'symbol'
  if (isWithin(codePoint, LETTERS)) return 'letter'
  if (isWithin(codePoint, SCRIPTS)) return 'script'
  return isWithin(codePoint, RARE) ? 'rare' : null
}

function isWithin(codePoint: number, ranges: readonly (readonly number[])[]): boolean {
  for (const range of ranges) if (codePoint <= (range[1] ?? 0)) return codePoint >= (range[0] ?? 0)
  return false
}

const PICTOGRAPH = /\p{Extended_Pictographic}/u
const CLOSING = new Set('”’“‘»›«‹…–—•·¸\u00A0')
const MATHEMATICAL = new Set('∑∏π∫Ω∞≤≥≠±∂µ®™')

/** Whether a code point is drawn as a picture. */
export function isPictograph(codePoint: number): boolean {
  return PICTOGRAPH.test(String.fromCodePoint(codePoint))
}

/** Whether clean text often has this character right after a letter or a quoted letter. */
export function isOrdinaryAfterLetter(character: string): boolean {
  return CLOSING.has(character)
}

/** Whether clean text often has this character right after a sign like `√` or `≈`, or a trade name. */
export function isOrdinaryAfterSign(character: string): boolean {
  return MATHEMATICAL.has(character)
}

/** Whether a character is a letter that has an upper and a lower case; the florin sign is none in our texts. */
export function isCased(character: string): boolean {
  return character !== 'ƒ' && character.toLowerCase() !== character.toUpperCase()
}
