import type { Group } from '@sprint/core'
import type { Lexicon } from '../lexicon/lexicon.js'
import { pattern } from '../pattern/pattern.js'

/** The name of a day, phase, track … at the start of a text. */
export interface GroupName {
  readonly kind: Group['kind']
  /** The number, letter or name: `1.1`, `A`, `Omega`; of a range `3-4`. */
  readonly id: string
  /** As written: `PHASE 1.1`, `Team Omega`. */
  readonly label: string
  /** What stands behind it and what parts it. */
  readonly rest: string
  /** A number or letter tells for itself; a name needs others of its shape beside it. */
  readonly form: 'numbered' | 'named'
  /** A colon, dash, bracket or the end follows; otherwise the name may be part of a topic: `Week 2 Goals`. */
  readonly isParted: boolean
}

const BRACKETED = /^\[([^\]]{1,40})\]\s*/u
const ORDINAL = /^\d{1,3}[.)]\s+/u
// > | DAY 1:   Week 3-4   Track A -   Phase II   Phase #2   Semaine n° 3
//     ^^^^^    ^^^^^^^^   ^^^^^^^     ^^^^^^^^   ^^^^^^^^   ^^^^^^^^^^^^
const WORD_FIRST = pattern()`^(\p{L}+(?:[\s-]\p{L}+)?)(?:[\s-]+|(?=[\d#№]))(?:[#№]\s*|n[o°º]\.?\s*)?(\d+(?:\.\d+)*\p{Ll}?|\p{Lu}(?:\.?\d+)*|[IVX]{1,5})(?:\s?[-–—&~+/]\s?(\d+(?:\.\d+)*))?(?![\p{L}\p{N}%])`
// > | 1. Woche:   2nd week   3 hafta   2주차   第1周   1日目
//     ^^^^^^^^    ^^^^^^^^   ^^^^^^^   ^^^^   ^^^^   ^^^^
const NUMBER_FIRST = pattern()`^(?:第\s?)?(\d+(?:\.\d+)*|[一二三四五六七八九十])(?:\s?[-–~]\s?(\d+))?(?:\.|\p{Ll}{2}(?=\s)|[ªº])?\s?(\p{L}+)`
// > | Team Omega - …   Squad Blue (…)
//     ^^^^^^^^^^       ^^^^^^^^^^
const NAME_BEHIND = pattern()`^(\p{L}+)\s+([\p{Lu}\p{Lo}][\p{L}\p{N}]*(?:[\s&/]+[\p{Lu}\p{Lo}][\p{L}\p{N}]*){0,2})(?=\s*(?:[-–—:：(（|]|$))`
// > | Backend Team - …   Blue Squad
//     ^^^^^^^^^^^^       ^^^^^^^^^^
const NAME_BEFORE = pattern()`^([\p{Lu}\p{Lo}][\p{L}\p{N}]*(?:[\s&/]+[\p{Lu}\p{Lo}][\p{L}\p{N}]*)?)\s+([\p{Lu}\p{Lo}]\p{L}*)(?=\s*(?:[-–—:：(（|]|$))`
const UNCASED = pattern()`\p{Lo}`
const PARTED = /^\s*(?:$|[:：([（|,，、]|[-–—.]+(?:\s|$)|\p{Extended_Pictographic})/u
const ARROW = /^\s*(?:→|->|=>|⇒|➜|⟶)/u
const GAP = /^\s*(?:[:：|,，、]|[-–—.]+(?=\s|$))?\s*/u

const NAMED_KINDS: ReadonlySet<Group['kind']> = new Set(['team', 'track'])
const HAN_NUMBERS = '一二三四五六七八九十'

/**
 * The name of a group at the start of a heading or an entry.
 *
 * @param text without marks in front
 * @returns `undefined` where the text starts with something else, or with an arrow behind the name
 * @example
 * readGroupName('Phase 1.1: Set up (2h)', lexicon)?.id //=> '1.1'
 */
export function readGroupName(text: string, lexicon: Lexicon): GroupName | undefined {
  const bracket = BRACKETED.exec(text)
  if (bracket?.[1]) {
    const name = read(bracket[1], lexicon)
    return name?.rest === '' ? { ...name, rest: text.slice(bracket[0].length), isParted: true } : undefined
  }
  return read(text, lexicon) ?? read(text.replace(ORDINAL, ''), lexicon)
}

function read(text: string, lexicon: Lexicon): GroupName | undefined {
  return wordFirst(text, lexicon) ?? numberFirst(text, lexicon) ?? named(text, lexicon)
}

function wordFirst(text: string, lexicon: Lexicon): GroupName | undefined {
  const match = WORD_FIRST.exec(text)
  const [whole = '', word = '', id = '', until] = match ?? []
  const kind = kindOf(word, lexicon)
  return kind && id !== '' ? name(text, whole, kind, until ? `${id}-${until}` : id, 'numbered') : undefined
}

function numberFirst(text: string, lexicon: Lexicon): GroupName | undefined {
  const match = NUMBER_FIRST.exec(text)
  if (!match) return undefined
  const [whole, number = '', until, word = ''] = match
  const han = HAN_NUMBERS.indexOf(number)
  const id = han >= 0 ? String(han + 1) : number
  for (let length = word.length; length > 0; length--) {
    const kind = kindOf(word.slice(0, length), lexicon)
    if (!kind) continue
    // Scripts without blanks run on into the title; others must end with the word.
    if (length < word.length && !UNCASED.test(word)) return undefined
    const label = whole.slice(0, whole.length - word.length + length)
    const found = name(text, label, kind, until ? `${id}-${until}` : id, 'numbered')
    return found && (found.isParted || label.startsWith('第')) ? found : undefined
  }
  return undefined
}

function named(text: string, lexicon: Lexicon): GroupName | undefined {
  const behind = NAME_BEHIND.exec(text)
  const before = behind && kindOf(behind[1] ?? '', lexicon) ? null : NAME_BEFORE.exec(text)
  const match = before ?? behind
  if (!match) return undefined
  const [label, word = '', id = ''] = before ? [before[0], before[2], before[1]] : match
  const kind = kindOf(word, lexicon)
  if (!kind || !NAMED_KINDS.has(kind)) return undefined
  if (lexicon.sections.whole(label) || lexicon.sections.whole(id) || lexicon.fields.whole(label)) return undefined
  return name(text, label, kind, id, 'named')
}

function name(
  text: string,
  label: string,
  kind: Group['kind'],
  id: string,
  form: GroupName['form'],
): GroupName | undefined {
  const behind = text.slice(label.length)
  if (ARROW.test(behind)) return undefined
  return { kind, id, label: label.trim(), rest: behind.replace(GAP, '').trim(), form, isParted: PARTED.test(behind) }
}

/** A word that also names a unit of work, such as 'step', names no group. */
function kindOf(word: string, lexicon: Lexicon): Group['kind'] | undefined {
  const kind = lexicon.groups.whole(word)
  const type = lexicon.itemTypes.whole(word)
  return kind && (type === undefined || type === 'other') ? kind : undefined
}
