import type { TestRole } from '@sprint/core'
import type { Lexicon } from '../lexicon/lexicon.js'
import { lexiconPattern, wordPattern } from '../lexicon/word-pattern.js'
import { TEST_WORDS, type TestWord } from '../lexicon/words.js'
import { pattern } from '../pattern/pattern.js'

/** A number in a text: `20/23`, `~120`, `40+`, `<10`, `10-12`. */
export interface NumberToken {
  readonly kind: 'number'
  readonly value: number
  /** Of `20/23` the 23. */
  readonly whole: number | null
  /** A range in front of a whole, `10-12/12`, leaves open how many. */
  readonly isRange: boolean
  /** A bound such as `40+`, `≥92` or `<10`. */
  readonly isBound: boolean
  readonly start: number
  readonly end: number
}

/** A word, with what it can mean where tests are spoken of. */
export interface WordToken {
  readonly kind: 'word'
  readonly text: string
  readonly test: TestWord | null
  readonly role: TestRole | 'present' | null
  /** Whether it joins a part to its whole: `lines of test code` are no tests. */
  readonly isOf: boolean
  readonly start: number
  readonly end: number
}

/** What parts the words of a text. */
export interface MarkToken {
  readonly kind: 'comma' | 'colon' | 'open' | 'close' | 'arrow' | 'dash' | 'semicolon' | 'stop'
  readonly start: number
  readonly end: number
}

export type TestToken = NumberToken | WordToken | MarkToken

// > | ~120   20/23   68+ of 72   10-12/12   1,204   <10
//     ^^^^   ^^^^^   ^^^^^^^^^   ^^^^^^^^   ^^^^^   ^^^
const numberPattern = lexiconPattern((languages) => {
  const of = wordPattern(languages.flatMap((words) => words.of ?? []))
  return pattern(
    'iy',
  )`([~≈<>≥≤]=?\s?)?(\d{1,3}(?:,\d{3})+|\d+)(\+)?(?:\s?[-–—~～]\s?(\d+)\+?)?(?:\s?(?:\/|${of}\s)\s?(\d{1,3}(?:,\d{3})+|\d+)(\+)?)?`
})
const PERCENT = /^\s?[%％‰]/u
const WORD = pattern(
  'y',
)`[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]|(?!\uFE0F)[\p{L}\p{M}][\p{L}\p{M}\p{N}'’_]*`
const UNPARTED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u
// > | 共128个测试     128개
//       ^^^           ^^^
const DATED = /^[年月日號号时時分秒周週天版년월일시분초주]/u
const UNSPACED = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u
const ACCENTS = pattern('g')`\p{M}`
const RUNS_INTO = pattern()`[\p{L}\d_#$€£.:/-]`
const RUNS_ON = pattern()`^[\p{L}_\d]`
const LONGEST_PHRASE = 4

interface Vocabulary {
  readonly tests: ReadonlyMap<string, TestWord>
  readonly roles: ReadonlyMap<string, TestRole | 'present'>
  readonly of: ReadonlySet<string>
}

const vocabularyOf = lexiconPattern<Vocabulary>((languages) => {
  const tests = new Map<string, TestWord>()
  const roles = new Map<string, TestRole | 'present'>()
  const add = <M>(map: Map<string, M>, meaning: M, words: readonly string[] | undefined) => {
    for (const word of words ?? [])
      for (const key of [plain(word), plain(word.normalize('NFD').replace(ACCENTS, ''))])
        if (!map.has(key)) map.set(key, meaning)
  }
  for (const words of languages) {
    for (const word of TEST_WORDS) add(tests, word, words.tests[word])
    add(roles, 'present', words.present)
    for (const role of ['baseline', 'target', 'actual'] as const) add(roles, role, words.testRoles[role])
  }
  return { tests, roles, of: new Set(languages.flatMap((words) => words.of ?? [])) }
})

// Most words are written as they are looked up.
const PLAIN = /^[A-Za-z0-9]+$/

const plain = (word: string) =>
  PLAIN.test(word)
    ? word.toLowerCase()
    : word
        .toLowerCase()
        .normalize('NFC')
        .replace(/[-_\s]+/g, ' ')

/**
 * The numbers and words of a line, with what the words can mean where tests are spoken of.
 */
export function testTokens(text: string, lexicon: Lexicon): TestToken[] {
  const vocabulary = vocabularyOf(lexicon)
  const number = numberPattern(lexicon)
  const tokens: TestToken[] = []
  for (let at = 0; at < text.length; ) {
    if (text[at] === ' ') {
      at++
      continue
    }
    const token = numberAt(text, at, number) ?? wordAt(text, at, vocabulary) ?? markAt(text, at)
    if (token) tokens.push(token)
    at = token ? token.end : at + 1
  }
  return tokens
}

function numberAt(text: string, at: number, pattern: RegExp): NumberToken | undefined {
  if (!/[\d~≈<>≥≤]/u.test(text[at] ?? '')) return undefined
  pattern.lastIndex = at
  const match = pattern.exec(text)
  if (!match?.[2]) return undefined
  const [written, bound, low, plus, high, whole] = match
  const end = at + written.length
  const before = text[at - 1] ?? ''
  const isPart = RUNS_INTO.test(before) && (before === '第' || !UNSPACED.test(before)) && bound === undefined
  const behind = text.slice(end, end + 2)
  const runsOn =
    RUNS_ON.test(behind) && (DATED.test(behind) || !UNSPACED.test(behind)) ? true : /^[.:/-]\d/u.test(behind)
  const count = (digits: string) => Number(digits.replace(/,/g, ''))
  // `03/04` and `12/05` are dates.
  const isPadded = (digits: string) => digits.startsWith('0') && digits.length > 1
  const isDate = whole !== undefined && (isPadded(low) || isPadded(whole))
  if (isPart || isDate || runsOn || PERCENT.test(behind)) return skipped(at, end)
  return {
    kind: 'number',
    value: count(low),
    whole: whole === undefined ? null : count(whole),
    isRange: high !== undefined,
    isBound: plus !== undefined || (bound !== undefined && !/[~≈]/u.test(bound)),
    start: at,
    end,
  }
}

/** Digits that count nothing: of an id, a version, a share, a date. */
function skipped(start: number, end: number): NumberToken {
  return { kind: 'number', value: Number.NaN, whole: null, isRange: false, isBound: false, start, end }
}

function wordAt(text: string, at: number, { tests, roles, of }: Vocabulary): WordToken | undefined {
  WORD.lastIndex = at
  const first = WORD.exec(text)
  if (!first) return undefined
  let end = at
  let known: { end: number; test: TestWord | null; role: TestRole | 'present' | null } | undefined
  let phrase = ''
  for (let length = 0; length < LONGEST_PHRASE; length++) {
    WORD.lastIndex = end
    const next = WORD.exec(text)
    if (!next) break
    const isJoined = UNPARTED.test(next[0])
    phrase = phrase === '' || isJoined ? phrase + next[0] : `${phrase} ${next[0]}`
    end += next[0].length
    const key = plain(phrase)
    const test = tests.get(key) ?? null
    const role = roles.get(key) ?? null
    if (test || role) known = { end, test, role }
    const gap = /^[ -]/u.exec(text.slice(end, end + 1))
    if (!isJoined && !gap) break
    if (!isJoined) end += 1
  }
  if (known)
    return {
      kind: 'word',
      text: text.slice(at, known.end),
      test: known.test,
      role: known.role,
      isOf: false,
      start: at,
      end: known.end,
    }
  const [word] = first
  return {
    kind: 'word',
    text: word,
    test: null,
    role: null,
    isOf: of.has(plain(word)),
    start: at,
    end: at + word.length,
  }
}

const MARKS: readonly (readonly [RegExp, MarkToken['kind']])[] = [
  [/(?:→|->|=>|⇒|➜)/uy, 'arrow'],
  [/[,，、&]/uy, 'comma'],
  [/[:：=]/uy, 'colon'],
  [/[([（【]/uy, 'open'],
  [/[)\]）】]/uy, 'close'],
  [/[;；]/uy, 'semicolon'],
  [/(?:[.!?](?=\s|$)|。)/uy, 'stop'],
  [/(?:[|–—]|-(?=\s))/uy, 'dash'],
]

function markAt(text: string, at: number): MarkToken | undefined {
  for (const [pattern, kind] of MARKS) {
    pattern.lastIndex = at
    const match = pattern.exec(text)
    if (match) return { kind, start: at, end: at + match[0].length }
  }
  return undefined
}
