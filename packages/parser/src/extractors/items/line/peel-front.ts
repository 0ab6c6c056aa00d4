import type { Lexicon } from '../../../lexicon/lexicon.js'
import { bareText } from '../../../meaning/bare-text.js'
import { isStandardName, isSureId, readItemId } from '../../../readers/read-item-id.js'
import { ownerIn, takeDetail } from './detail.js'
import type { Found } from './found.js'

const BOX = /^\s*\[[ xX✓~-]?\]\s*/u
const BRACKET_FRONT = /^\s*[[【(]([^\][【】()]{1,40})[\]】)]\s*[:：]?\s*/u
/** The number in front of an entry of an ordered list, or of a heading. */
export const ORDINAL = /^\s*\d{1,3}[.)]\s+/u
// > | P1: Export as CSV      P2 - Import
//     ^^^                    ^^^^
const RANK_FRONT = /^\s*(P[0-4])\s*(?:[:：]|[-–—]\s)\s*(?=\S)/u
const CAPS_WORD = /^\s*([\p{Lu}][\p{Lu}\s-]{2,24})[:：]\s+/u

/** Boxes, marks, ordinals, and words in brackets in front of the id or title. */
export function peelFront(text: string, found: Found, lexicon: Lexicon): string {
  let rest = text
  for (let turn = 0; turn < 6; turn++) {
    const before = rest
    rest = bareText(rest).replace(BOX, '').replace(ORDINAL, '')
    const bracket = BRACKET_FRONT.exec(rest)
    if (bracket?.[1] && bracket[0].length < rest.length) {
      takeBracket(bracket[1], rest, found, lexicon)
      rest = rest.slice(bracket[0].length)
    }
    const rank = RANK_FRONT.exec(rest)
    if (rank?.[1] && takeDetail(rank[1], found, lexicon)) rest = rest.slice(rank[0].length)
    const caps = CAPS_WORD.exec(rest)
    if (caps?.[1] && takeDetail(caps[1], found, lexicon)) rest = rest.slice(caps[0].length)
    if (rest === before) break
  }
  return rest.trim()
}

/**
 * Brackets between the id and the title: what they hold sorts the unit, or refers to another.
 *
 * ```text
 * > | T007 [P] [US2] Add the model      #21 [Story] Log in lines
 *          ^^^ ^^^^^                        ^^^^^^^
 * ```
 */
export function peelTags(text: string, found: Found, lexicon: Lexicon): string {
  let rest = text
  for (;;) {
    const [whole, words] = BRACKET_FRONT.exec(rest) ?? []
    if (!whole || !words || whole.length >= rest.length) return rest
    const type = lexicon.itemTypes.whole(words)
    const isTag = type !== undefined || words.length === 1 || isId(words) || takeDetail(words, found, lexicon)
    if (!isTag) return rest
    if (type) found.type ??= type
    rest = rest.slice(whole.length)
  }
}

const isId = (words: string) => readItemId(words)?.rest === ''

/** `[P1]`, `[Bug]`, `[2 h]`, `[US04]`; in square brackets what is none of these is who does it. */
function takeBracket(words: string, text: string, found: Found, lexicon: Lexicon): void {
  const id = readItemId(words)
  if (id?.rest === '' && isSureId(id.form) && !isStandardName(id.id)) {
    found.id ??= id.id
    found.idForm ??= id.form
    return
  }
  if (takeDetail(words, found, lexicon)) return
  const type = lexicon.itemTypes.whole(words)
  if (type) found.type ??= type
  else if (found.owner === null && text.startsWith('[')) found.owner = ownerIn(words)
}
