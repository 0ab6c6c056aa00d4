import { ALPHABETS } from './alphabets.js'
import { type CodePage, codePages } from './code-pages.js'
import { isCased } from './plausibility.js'

const SAMPLE = 0x10000
const PUNCTUATION = new Set('“”‘’„‚«»‹›–—…•·°§©®™€£¡¿¼½¾²³µ±№\u00A0')

/**
 * The code page in which bytes beyond ASCII read like a language, or `null` if there is none.
 *
 * @example legacyCharset(Uint8Array.of(0x63, 0x61, 0x66, 0xe9))?.name //=> 'windows-1252'
 */
export function legacyCharset(bytes: Uint8Array): CodePage | null {
  let best: CodePage | null = null
  let most = 0
  for (const page of codePages()) {
    const score = likelihood(readWithPage(bytes.subarray(0, SAMPLE), page))
    if (score > most) {
      best = page
      most = score
    }
  }
  return best
}

/** Read bytes with a code page; its holes become U+FFFD. */
export function readWithPage(bytes: Uint8Array, page: CodePage): string {
  const pieces: string[] = []
  for (let start = 0; start < bytes.length; start += 0x2000) {
    const units = Array.from(bytes.subarray(start, start + 0x2000), (byte) =>
      byte < 0x80 ? byte : page.high.charCodeAt(byte - 0x80),
    )
    pieces.push(String.fromCharCode(...units))
  }
  return pieces.join('')
}

/** How well a text reads: letters of one language inside words, and the usual signs. */
function likelihood(text: string): number {
  const letters = new Map<string, number>()
  let score = 0
  for (const { 0: character, index } of text.matchAll(/[^\0-\x7F]/g)) {
    const previous = text.charAt(index - 1)
    const next = text.charAt(index + 1)
    if (PUNCTUATION.has(character)) score += 1
    else if (isCased(character) || character === 'ª' || character === 'º') {
      const fit = fitOfLetter(character, previous, next)
      score += fit
      const lower = character === 'İ' ? 'ı' : character.toLowerCase()
      if (fit > 0) letters.set(lower, (letters.get(lower) ?? 0) + 1)
    } else score -= character === '\uFFFD' ? 5 : 3
  }
  return score + Math.max(...ALPHABETS.map((alphabet) => fitOfAlphabet(alphabet, letters)))
}

function fitOfLetter(letter: string, previous: string, next: string): number {
  const isUpper = letter !== letter.toLowerCase()
  if (isUpper && isCased(previous) && previous === previous.toLowerCase()) return -3
  const isCyrillic = letter >= 'Ѐ'
  const neighbours = [previous, next].filter(isCased)
  if (neighbours.length === 0) return 0
  const sameScript = neighbours.filter((neighbour) => neighbour >= 'Ѐ' === isCyrillic)
  if (sameScript.length < neighbours.length) return -3
  // Words of a Latin alphabet seldom have two special letters in a row.
  return !isCyrillic && previous > '\x7F' && isCased(previous) ? -1 : 1
}

function fitOfAlphabet(alphabet: string, letters: ReadonlyMap<string, number>): number {
  let fit = 0
  for (const [letter, count] of letters) fit += alphabet.includes(letter) ? count : -2 * count
  return fit
}
