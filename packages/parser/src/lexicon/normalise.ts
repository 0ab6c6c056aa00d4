const ASCII = /^[\0-\x7f]*$/
const ASCII_WORDS = /[a-z0-9]+/g
const WORDS = /[\p{L}\p{N}\p{M}]+/gu
const CJK = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u
const CJK_PARTS =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]|[^\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]+/gu
// Accents of Latin, Greek and Cyrillic letters; the marks of kana and the parts of Hangul are no accents.
const ACCENTS = /[\u0300-\u036f]+/g
const FOLDED: Readonly<Record<string, string>> = { ı: 'i', ł: 'l', ß: 'ss', ø: 'o', æ: 'ae', œ: 'oe', đ: 'd' }
const FOLDABLE = /[ıłßøæœđ]/g

// One text is looked up in many vocabularies, one after the other.
const known = new Map<string, readonly string[]>()
const MOST_KNOWN = 4_000

/**
 * Words of a text for looking up: lower case, without accents, marks and punctuation.
 * Chinese and Japanese, which part no words, give one character each.
 *
 * @param text any text
 * @example
 * wordsOf('Critères d’acceptation (v2)') //=> ['criteres', 'd', 'acceptation', 'v2']
 */
export function wordsOf(text: string): readonly string[] {
  const before = known.get(text)
  if (before) return before
  const words = ASCII.test(text) ? (text.toLowerCase().match(ASCII_WORDS) ?? []) : foldedWords(text)
  if (known.size >= MOST_KNOWN) known.clear()
  known.set(text, words)
  return words
}

function foldedWords(text: string): string[] {
  const plain = text
    .normalize('NFKD')
    .replace(ACCENTS, '')
    .normalize('NFC')
    .toLowerCase()
    .replace(FOLDABLE, (letter) => FOLDED[letter] ?? letter)
  const words: string[] = []
  for (const word of plain.match(WORDS) ?? []) {
    if (CJK.test(word)) words.push(...(word.match(CJK_PARTS) ?? []))
    else words.push(word)
  }
  return words
}
