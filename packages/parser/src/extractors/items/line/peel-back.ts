import type { Lexicon } from '../../../lexicon/lexicon.js'
import { bareText } from '../../../meaning/bare-text.js'
import { readEstimate } from '../../../readers/read-estimate.js'
import { takeDetail, takeDetails } from './detail.js'
import type { Found } from './found.js'

const BRACKET_BACK = /\s*[[【(（]([^\][【】()（）]{1,60})[\]】)）]\s*$/u
const DASH_BACK = /\s+(?:[-–—]{1,2}|\||·|•|=>|→|➜|⇒|:)\s*([^|→➜⇒]{1,40})$/u
const ARROW_BACK = /\s*(?:→|➜|⇒|->|=>)\s*(.{1,40})$/u
const AT_BACK = /\s+(@[\p{L}\p{N}_-]+)$/u

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

/** Estimates, statuses, priorities and owners behind the title. */
export function peelBack(text: string, found: Found, lexicon: Lexicon): string {
  let rest = text
  for (let turn = 0; turn < 6; turn++) {
    const bare = bareText(rest)
    const bracket = BRACKET_BACK.exec(bare)
    if (bracket?.[1] && takeDetails(bracket[1], found, lexicon)) {
      rest = bare.slice(0, bracket.index)
      continue
    }
    const at = AT_BACK.exec(bare)
    if (at?.[1]) {
      found.owner ??= at[1]
      rest = bare.slice(0, at.index)
      continue
    }
    const dash = DASH_BACK.exec(bare)
    if (dash?.[1] && takeDetail(dash[1], found, lexicon)) {
      rest = bare.slice(0, dash.index)
      continue
    }
    const arrow = ARROW_BACK.exec(bare)
    if (arrow?.[1] && arrow.index > 0 && isName(arrow[1])) {
      if (!takeDetail(arrow[1], found, lexicon)) found.owner ??= arrow[1].trim()
      rest = bare.slice(0, arrow.index)
      continue
    }
    return bare
  }
  return rest
}

/** What stands behind a bold title: brackets and details, and an explanation that is no part of it. */
export function peelTail(text: string, found: Found, lexicon: Lexicon): void {
  const bracket = /^\s*[[(（]([^\])）]{1,60})[\])）]/u.exec(text)
  if (bracket?.[1]) takeDetails(bracket[1], found, lexicon)
  found.nameBehind = NAME_AT_END.exec(text)?.[1] ?? null
  for (const part of text.split(/\s[-–—|]{1,2}\s|[→:()[\]]/u))
    if (part.trim().length < 32) takeDetail(part, found, lexicon)
}

// > | **Import** (2 h) - Ada
//                        ^^^
const NAME_AT_END = /[-–—:)]\s*(\p{Lu}[\p{L}.]*(?:\s\p{Lu}[\p{L}.]*)?)$/u

function isName(text: string): boolean {
  return text.trim().split(/\s+/).length <= 4 && /^[@\p{Lu}\p{Lo}\p{Extended_Pictographic}]/u.test(text.trim())
}
