const CJK = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u

/**
 * Words of a text for looking up: lower case, without accents, marks and punctuation.
 * Chinese and Japanese, which part no words, give one character each.
 *
 * @example
 * wordsOf('Critères d’acceptation (v2)') //=> ['criteres', 'd', 'acceptation', 'v2']
 */
export function wordsOf(text: string): string[] {
  const plain = text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/ı/g, 'i')
    .replace(/ł/g, 'l')
    .replace(/ß/g, 'ss')
    .replace(/ø/g, 'o')
  const words: string[] = []
  for (const word of plain.match(/[\p{L}\p{N}]+/gu) ?? []) {
    if (CJK.test(word))
      words.push(
        ...(word.match(
          /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]|[^\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]+/gu,
        ) ?? []),
      )
    else words.push(word)
  }
  return words
}
