import { pattern } from '../pattern/pattern.js'
import { remembered } from './remembered.js'

const PLAIN = /^[\p{ASCII}]*$/u
const PLAIN_WORDS = /[a-z0-9]+/g
// All but letters that are looked up as they are.
const CHANGING = /[^\p{ASCII}А-ИК-Яа-ик-яぁ-ゖァ-ヺー一-鿿가-힣]/gu
// Accents, and what turns a character into an emoji; not the two marks that make a voiced kana out of a voiceless one.
const ACCENTS = /(?![\u3099\u309A])\p{Script=Inherited}/gu
const VOICING = /[\u3099\u309A]/u
const WORDS = pattern('g')`[\p{L}\p{N}][\p{L}\p{N}\p{M}]*`
const UNPARTED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u
// A run of katakana is a word; of other characters without blanks each stands for itself.
//   > | スプリント3の目標
//       ^^^^^ ^^^^^
const PARTS =
  /[\p{Script=Katakana}ー]+|[\p{Script=Han}\p{Script=Hiragana}]|[^\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]+/gu
const FOLDED: Readonly<Record<string, string>> = { ı: 'i', ł: 'l', ß: 'ss', ø: 'o', đ: 'd', æ: 'ae', œ: 'oe' }

/**
 * Words of a text for looking up: lower case, without accents, marks and punctuation. Chinese and Japanese, which part
 * no words, give one character each, but runs of katakana whole.
 *
 * @param text any text
 * @example
 * wordsOf('Critères d’acceptation (v2)') //=> ['criteres', 'd', 'acceptation', 'v2']
 */
export const wordsOf = remembered(splitWords)

/** The same, for texts that are asked for once. */
export function splitWords(text: string): readonly string[] {
  return PLAIN.test(text) ? (text.toLowerCase().match(PLAIN_WORDS) ?? []) : foldedWords(text)
}

/** A text as it is compared with others: its words for looking up, with a blank between them. */
export function normalise(text: string): string {
  return wordsOf(text).join(' ')
}

function foldedWords(text: string): string[] {
  const folded = text.normalize('NFC').toLowerCase().replace(CHANGING, fold)
  // Half a width, a voiced kana is two characters.
  const plain = VOICING.test(folded) ? folded.normalize('NFC') : folded
  const words: string[] = plain.match(WORDS) ?? []
  if (!UNPARTED.test(plain)) return words
  return words.flatMap((word) => (UNPARTED.test(word) ? (word.match(PARTS) ?? []) : word))
}

const letters = new Map<string, string>()

/** A character as it is looked up; each is worked out once. */
function fold(letter: string): string {
  const before = letters.get(letter)
  if (before !== undefined) return before
  const base = letter.normalize('NFKD').replace(ACCENTS, '').normalize('NFC').toLowerCase()
  const folded = FOLDED[base] ?? base
  letters.set(letter, folded)
  return folded
}
