import type { Lexicon } from '../../../lexicon/lexicon.js'
import { bareText } from '../../../meaning/bare-text.js'
import { pattern } from '../../../pattern/pattern.js'
import { readEstimate } from '../../../readers/read-estimate.js'
import { isSureId } from '../../../readers/read-item-id.js'
import { mayBePerson } from '../../../readers/read-person-name.js'
import { takeDetail, takeDetails } from './detail.js'
import type { Found } from './found.js'

/** Takes one thing off the end of a text; `undefined` where nothing of its kind stands there. */
type Peel = (text: string, found: Found, lexicon: Lexicon) => string | undefined

const MOST_DETAILS = 6

/** Estimates, statuses, priorities and owners behind the title. */
export function peelBack(text: string, found: Found, lexicon: Lexicon): string {
  let rest = bareText(text)
  for (let turn = 0; turn < MOST_DETAILS; turn++) {
    const peeled = peelOne(rest, found, lexicon)
    if (peeled === undefined) break
    rest = bareText(peeled)
  }
  return rest
}

function peelOne(text: string, found: Found, lexicon: Lexicon): string | undefined {
  for (const peel of PEELS) {
    const rest = peel(text, found, lexicon)
    if (rest !== undefined) return rest
  }
  return undefined
}

// > | Export as CSV [2 SP]
//                   ^^^^^^
const BRACKET_BACK = /\s*[[【(（]([^\][【】()（）]{1,60})[\]】)）]\s*$/u
const bracket: Peel = (text, found, lexicon) => {
  const match = BRACKET_BACK.exec(text)
  return match?.[1] && takeDetails(match[1], found, lexicon) ? text.slice(0, match.index) : undefined
}

// > | Export as CSV @ada
//                   ^^^^
const AT_BACK = pattern()`\s+(@[\p{L}\p{N}_-]+)$`
const mention: Peel = (text, found) => {
  const match = AT_BACK.exec(text)
  if (!match?.[1]) return undefined
  found.owner ??= match[1]
  return text.slice(0, match.index)
}

// > | Export as CSV — 3 points — High
//                                ^^^^
const LAST_PART = /^(.*\S)\s+(?:[-–—]{1,2}|\||·|•|=>|→|➜|⇒|:)\s*(\S[^|→➜⇒]*)$/u
const DASH_BACK = /\s+(?:[-–—]{1,2}|\||·|•|=>|→|➜|⇒|:)\s*([^|→➜⇒]{1,40})$/u
const LONGEST_PART = 40
const part: Peel = (text, found, lexicon) => {
  const [, before, last] = LAST_PART.exec(text) ?? []
  if (before && last && last.length <= LONGEST_PART) {
    if (takeDetail(last, found, lexicon)) return before
    // A name behind details is the owner: 'Sort (3 SP) - Ada'.
    if (mayBePerson(last, lexicon)) {
      const rest = peelOne(bareText(before), found, lexicon)
      if (rest !== undefined) found.owner ??= last
      if (rest !== undefined) return rest
    }
  }
  const match = DASH_BACK.exec(text)
  return match?.[1] && match[1] !== last && takeDetail(match[1], found, lexicon)
    ? text.slice(0, match.index)
    : undefined
}

// > | Export as CSV → Ada
//                     ^^^
const ARROW_BACK = /\s*(?:→|➜|⇒|->|=>)\s*(.{1,40})$/u
const ENDS_A_SENTENCE = /[\p{Ll}\p{Lo}]{2}[.;]\s*$/u
const arrow: Peel = (text, found, lexicon) => {
  const match = ARROW_BACK.exec(text)
  if (!match?.[1] || match.index === 0 || !isName(match[1]) || ENDS_A_SENTENCE.test(match[1])) return undefined
  if (!takeDetail(match[1], found, lexicon)) found.owner ??= match[1].trim()
  return text.slice(0, match.index)
}

// > | T4: Export as CSV ~3h
//                       ^^^
const AMOUNT_BACK = pattern()`\s([~≈]?\d[\d.,]*(?:\s?[-–]\s?\d[\d.,]*)?\s?\p{L}{1,7}\.?)$`
const ENDS_IN_UNIT = pattern()`\d\s?\p{L}{1,7}\.?$`
const amount: Peel = (text, found, lexicon) => {
  if (!ENDS_IN_UNIT.test(text)) return undefined
  const match = AMOUNT_BACK.exec(text)
  // Among plain words an amount may well be part of what is to be done: 'Keep logs for 30 days'.
  const isApart = match?.[1]?.startsWith('~') || match?.[1]?.startsWith('≈') || isSureId(found.idForm)
  return match?.[1] && isApart && takeDetail(match[1], found, lexicon) ? text.slice(0, match.index) : undefined
}

const PEELS: readonly Peel[] = [bracket, mention, part, arrow, amount]

// > | Export as CSV [2 SP] start here
//                   ^^^^^^
const BRACKET_WITHIN = /\s*[[(（]([^\][()（）]{1,24})[\]）)]\s*(\S.*)?$/u
const FEW_WORDS = 4

/** A bracket with an estimate ends the title; the few words behind it are a remark. */
export function cutAtDetails(text: string, found: Found, lexicon: Lexicon): string {
  const match = BRACKET_WITHIN.exec(text)
  if (!match?.[1] || !match[2] || match.index === 0 || !readEstimate(match[1], lexicon)) return text
  const tail = bareText(match[2])
  if (tail.split(/\s+/).length > FEW_WORDS && !tail.startsWith('(')) return text
  takeDetails(match[1], found, lexicon)
  takeDetails(tail.replace(/^\(|\)$/gu, ''), found, lexicon)
  return text.slice(0, match.index)
}

/** What stands behind a bold title: brackets and details, and an explanation that is no part of it. */
export function peelTail(text: string, found: Found, lexicon: Lexicon): void {
  const match = /^\s*[[(（]([^\])）]{1,60})[\])）]/u.exec(text)
  if (match?.[1]) takeDetails(match[1], found, lexicon)
  found.nameBehind = NAME_AT_END.exec(text)?.[1] ?? null
  // 'Priority: high, effort: 3 points' is a list of details; else each part is looked at by itself.
  if (takeDetails(text.replace(/^\s*[-–—:|]+\s*/u, ''), found, lexicon)) return
  for (const detail of text.split(/\s[-–—|]{1,2}\s|[→:()[\]]/u))
    if (detail.trim().length < 32) takeDetail(detail, found, lexicon)
}

// > | **Import** (2 h) - Ada
//                        ^^^
const NAME_AT_END = pattern()`[-–—:)]\s*(\p{Lu}[\p{L}.]*(?:\s\p{Lu}[\p{L}.]*)?)$`

const MOST_WORDS = 4
const STARTS_A_NAME = pattern()`^[@\p{Lu}\p{Lo}\p{Extended_Pictographic}]`
const CODE_LIKE = pattern()`[<>(){}_=]|\p{L}{3,}\p{Ll}\p{Lu}\p{L}{4,}`

function isName(text: string): boolean {
  const name = text.trim()
  return name.split(/\s+/).length <= MOST_WORDS && STARTS_A_NAME.test(name) && !CODE_LIKE.test(name)
}
