import type { ItemStatus, ItemType, Priority, Range } from '@sprint/core'
import type { Lexicon } from '../../lexicon/lexicon.js'
import { bareText } from '../../meaning/bare-text.js'
import type { Line } from '../../outline/outline.js'
import { pattern } from '../../pattern/pattern.js'
import { readEstimate } from '../../readers/read-estimate.js'
import { type IdForm, isStandardName, isSureId, readItemId, readLabelId } from '../../readers/read-item-id.js'
import { readItemStatus, readStatusMark, readWholeStatus } from '../../readers/read-item-status.js'
import { readPriority, readWholePriority } from '../../readers/read-priority.js'

/** What the words of one line say of a unit of work, its title being what is left when all else is peeled off. */
export interface UnitLine {
  readonly title: string
  readonly id: string | null
  readonly idForm: IdForm | null
  /** The word in front of the id or title: 'Task', 'Story', 'Track'. */
  readonly type: ItemType | null
  /** Whether that word names a group (day, week, phase) rather than a unit. */
  readonly isGroupWord: boolean
  /** That word names a span of time or a sprint, which is never a unit. */
  readonly isTimeWord: boolean
  /** A number stands in front, as in a numbered heading. */
  readonly hasOrdinal: boolean
  readonly points: number | null
  readonly hours: number | null
  readonly hoursRange: Range | null
  readonly priority: Priority | null
  readonly status: ItemStatus | null
  /** The status comes from a mark in front or behind, not from words. */
  readonly isStatusFromMark: boolean
  readonly owner: string | null
  readonly dependsOn: readonly string[]
  readonly due: string | null
  /** The words of the title stand in bold, with an explanation behind them. */
  readonly hasBoldLead: boolean
  /** The last words behind a bold title, where they may be a name. */
  readonly nameBehind: string | null
}

type Found = { -readonly [K in keyof UnitLine]: UnitLine[K] }

/**
 * Reads one line as a unit of work.
 *
 * ```text
 * > | [x] **Story 4: Export as CSV** (5 pts, P1) - IN PROGRESS → Ada
 *     ^^^   ^^^^^^^  ^^^^^^^^^^^^^    ^^^^^  ^^    ^^^^^^^^^^^   ^^^
 *   status  type id  title         points priority  status    owner
 * ```
 */
export function readUnitLine(line: Line, lexicon: Lexicon): UnitLine {
  const before = known.get(line)
  if (before) return before
  const unit =
    PROSE.test(line.text) && line.strong.length === 0 && line.deleted.length === 0
      ? { ...NOTHING, title: line.text }
      : readDetails(line, lexicon)
  if (known.size >= MOST_KNOWN) known.clear()
  known.set(line, unit)
  return unit
}

const NOTHING: UnitLine = {
  title: '',
  id: null,
  idForm: null,
  type: null,
  isGroupWord: false,
  isTimeWord: false,
  hasOrdinal: false,
  points: null,
  hours: null,
  hoursRange: null,
  priority: null,
  status: null,
  isStatusFromMark: false,
  owner: null,
  dependsOn: [],
  due: null,
  hasBoldLead: false,
  nameBehind: null,
}

// Several readers ask for the same line. A weak map would do without the limit, and slow down every garbage collection.
const known = new Map<Line, UnitLine>()
const MOST_KNOWN = 2_000
// Words with nothing in or around them that a detail could hide in.
const PROSE = pattern()`^\p{L}(?:[\p{L}\s,.;'’"“”!?_/+&*%]|(?<=\p{L})-(?=\p{L}))*$`

function readDetails(line: Line, lexicon: Lexicon): UnitLine {
  const found: Found = { ...NOTHING, hasOrdinal: ORDINAL.test(bareText(line.text)) }
  const lead = boldLead(line)
  let text = peelFront(line.text, found, lexicon)
  if (lead) {
    const head = peelFront(lead.head, { ...found }, lexicon)
    if (head !== '' && text.startsWith(head)) {
      found.hasBoldLead = true
      peelTail(lead.tail, found, lexicon)
      text = head
    }
  }
  text = peelId(text, found, lexicon)
  text = cutAtDetails(text, found, lexicon)
  text = peelBack(text, found, lexicon)
  if (found.id === null) text = peelId(text, found, lexicon)
  if (found.status === null) {
    const mark = readStatusMark(line.text.slice(0, 8)) ?? readStatusMark(TRAILING_MARK.exec(line.text)?.[0] ?? '')
    if (mark) {
      found.status = mark
      found.isStatusFromMark = true
    }
  }
  if (
    line.deleted.length > 0 &&
    found.status === null &&
    line.deleted.some((span) => span.end - span.start > line.text.length / 2)
  )
    found.status = 'done'
  found.title = cleanTitle(text)
  if (found.id === null && (found.points !== null || found.priority !== null)) takeEmbeddedId(found)
  found.isTimeWord ||= startsWithSprint(line.text, lexicon)
  return found
}

// > | Begin US-PE-02 (Prompt store)
//           ^^^^^^^^  ^^^^^^^^^^^^
const EMBEDDED = pattern()`^(\P{N}{1,24}\s)(\p{Lu}[\p{Lu}\p{N}]*(?:-[\p{Lu}\p{N}]+)*-\d+[a-z]?)(?![\p{L}\p{N}-])\s*(?:\(([^)]+)\))?`

/** Where points or a priority show a unit, an id within its words is its id; what explains the id is its title. */
function takeEmbeddedId(found: Found): void {
  const match = EMBEDDED.exec(found.title)
  if (!match?.[2]) return
  found.id = match[2]
  found.idForm = 'ticket'
  if (match[3]) found.title = match[3]
}

function startsWithSprint(text: string, lexicon: Lexicon): boolean {
  const [first = ''] = bareText(text).split(/\s/u)
  return lexicon.sprint.whole(first) === true && /\d/u.test(text)
}

// > | Backups 🔄 partly
//             ^^^^^^^^^
const TRAILING_MARK = pattern()`\p{Extended_Pictographic}\uFE0F?\s*[\p{L}\s]{0,20}$`

/** A bold part at the start of a line with something behind it that explains it. */
function boldLead(line: Line): { head: string; tail: string } | undefined {
  const [first] = line.strong
  if (!first || bareText(line.text.slice(0, first.start)).replace(FRONT_REST, '') !== '') return undefined
  const head = line.text.slice(first.start, first.end)
  const tail = line.text.slice(first.end)
  if (tail.trim() === '' || bareText(head).replace(/[:：]$/u, '') === '') return undefined
  return LEAD_GAP.test(tail) || /[:：]\s*$/u.test(head) ? { head, tail } : undefined
}
const FRONT_REST = /^[\d.)\s[\]xX#-]+$/u
// Behind a bold title comes a colon, a dash, a bracket or an arrow; else the bold words are part of a sentence.
const LEAD_GAP = /^\s*(?:[:：(（[→|]|[-–—]{1,2}\s|->|=>|\p{Extended_Pictographic})/u

const BOX = /^\s*\[[ xX✓~-]?\]\s*/u
const BRACKET_FRONT = /^\s*[[【(]([^\][【】()]{1,40})[\]】)]\s*[:：]?\s*/u
const ORDINAL = /^\s*\d{1,3}[.)]\s+/u
const CAPS_WORD = /^\s*([\p{Lu}][\p{Lu}\s-]{2,24})[:：]\s+/u

/** Boxes, marks, ordinals, and words in brackets in front of the id or title. */
function peelFront(text: string, found: Found, lexicon: Lexicon): string {
  let rest = text
  for (let turn = 0; turn < 6; turn++) {
    const before = rest
    rest = bareText(rest).replace(BOX, '').replace(ORDINAL, '')
    const bracket = BRACKET_FRONT.exec(rest)
    if (bracket?.[1] && bracket[0].length < rest.length) {
      if (!takeDetail(bracket[1], found, lexicon) && found.owner === null && rest.startsWith('['))
        found.owner = ownerIn(bracket[1])
      rest = rest.slice(bracket[0].length)
    }
    const caps = CAPS_WORD.exec(rest)
    if (caps?.[1] && takeDetail(caps[1], found, lexicon)) rest = rest.slice(caps[0].length)
    if (rest === before) break
  }
  return rest.trim()
}

const WORDS_THEN_ID = pattern()`^(\p{L}+(?:[\s-]\p{L}+)?)\s*(?:[#№]\s*|n[o°º]\.?\s*)?(?=[#\p{Lu}\d])`
const WORD_THEN_COLON = pattern()`^(\p{L}+(?:[\s-]\p{L}+)?)\s*[:：]\s+`

function peelId(text: string, found: Found, lexicon: Lexicon): string {
  const id = readItemId(text)
  // 'SHOP-1' and 'US4' are ids as they stand; 'Story 4' is a word and a number.
  const isWhole = id?.form === 'ticket' || id?.form === 'lettered'
  const typed = isWhole ? undefined : typeWord(text, found, lexicon)
  if (typed !== undefined) return typed
  if (!id || isStandardName(id.id) || (id.rest === '' && !isSureId(id.form))) return text
  found.id = id.id
  found.idForm = id.form
  const second = readItemId(id.rest)
  // '#30: US-017 Export': of two ids the more telling one.
  if (id.form === 'number-sign' && second && second.form === 'ticket') {
    found.id = second.id
    found.idForm = second.form
    return second.rest
  }
  // '#4 - Epic 1: Foundation' is an epic, and its title says so.
  const within: Found = { ...found }
  if (typeWord(id.rest, within, lexicon) !== undefined) found.type = within.type
  return id.rest
}

/** 'Task 1.2: …', 'Story 4 – …', 'Bug: …' */
function typeWord(text: string, found: Found, lexicon: Lexicon): string | undefined {
  const match = WORDS_THEN_ID.exec(text)
  if (match?.[1]) {
    const word = match[1]
    const shorter = word.split(/[\s-]/)[0] ?? word
    for (const name of new Set([word, shorter])) {
      const type = lexicon.itemTypes.whole(name)
      const group = lexicon.groups.whole(name)
      if (type === undefined && group === undefined) continue
      const behind = text.slice(name.length).replace(/^[\s-]*(?:[#№]\s*|n[o°º]\.?\s*)?/u, '')
      const id = readLabelId(behind)
      if (!id) continue
      found.id = id.id
      found.idForm = id.form
      found.type = type ?? null
      found.priority ??= rankOf(name, id.id, lexicon)
      found.isGroupWord = group !== undefined
      found.isTimeWord = group === 'day' || group === 'week' || group === 'milestone'
      const second = readItemId(id.rest)
      // 'Issue 2: US-27 Network': of two ids the more telling one.
      if (second?.form === 'ticket' && id.form === 'labelled') {
        found.id = second.id
        found.idForm = second.form
        found.type = null
        return second.rest
      }
      return id.rest
    }
  }
  const labelled = WORD_THEN_COLON.exec(text)
  const type = labelled?.[1] ? lexicon.itemTypes.whole(labelled[1]) : undefined
  if (labelled && type && type !== 'other') {
    found.type = type
    return text.slice(labelled[0].length)
  }
  return undefined
}

/** 'Priority 2' is a rank as well as a name. */
function rankOf(word: string, number: string, lexicon: Lexicon): Priority | null {
  return lexicon.fields.whole(word) === 'priority' ? (readPriority(`P${number}`, lexicon) ?? null) : null
}

const LABELLED = pattern()`^\P{N}+\s(?:\p{Lu}|\d{1,2})$`
const NAME_START = pattern()`^[@\p{Lu}\p{Lo}\p{Extended_Pictographic}]`
const TWO_LETTERS = pattern()`\p{L}{2}`
const BRACKET_BACK = /\s*[[【(（]([^\][【】()（）]{1,60})[\]】)）]\s*$/u
const DASH_BACK = /\s+(?:[-–—]{1,2}|\||·|•|=>|→|➜|⇒|:)\s*([^|→➜⇒]{1,40})$/u
const ARROW_BACK = /\s*(?:→|➜|⇒|->|=>)\s*(.{1,40})$/u
const AT_BACK = pattern()`\s+(@[\p{L}\p{N}_-]+)$`

// > | Export as CSV [2 SP] start here
//                   ^^^^^^
const BRACKET_WITHIN = /\s*[[(（]([^\][()（）]{1,24})[\]）)]\s*(\S.*)?$/u
const FEW_WORDS = 4

/** A bracket with an estimate ends the title; the few words behind it are a remark. */
function cutAtDetails(text: string, found: Found, lexicon: Lexicon): string {
  const match = BRACKET_WITHIN.exec(text)
  if (!match?.[1] || !match[2] || match.index === 0 || !readEstimate(match[1], lexicon)) return text
  const tail = bareText(match[2])
  if (tail.split(/\s+/).length > FEW_WORDS && !tail.startsWith('(')) return text
  takeDetails(match[1], found, lexicon)
  takeDetails(tail.replace(/^\(|\)$/gu, ''), found, lexicon)
  return text.slice(0, match.index)
}

/** Estimates, statuses, priorities and owners behind the title. */
function peelBack(text: string, found: Found, lexicon: Lexicon): string {
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
function peelTail(text: string, found: Found, lexicon: Lexicon): void {
  const bracket = /^\s*[[(（]([^\])）]{1,60})[\])）]/u.exec(text)
  if (bracket?.[1]) takeDetails(bracket[1], found, lexicon)
  found.nameBehind = NAME_AT_END.exec(text)?.[1] ?? null
  for (const part of text.split(/\s[-–—|]{1,2}\s|[→:()[\]]/u))
    if (part.trim().length < 32) takeDetail(part, found, lexicon)
}

// > | **Import** (2 h) - Ada
//                        ^^^
const NAME_AT_END = pattern()`[-–—:)]\s*(\p{Lu}[\p{L}.]*(?:\s\p{Lu}[\p{L}.]*)?)$`

/** Details parted by commas or bars. All of it must be details, else it belongs to the title. */
function takeDetails(text: string, found: Found, lexicon: Lexicon): boolean {
  const parts = text.split(/[,;|·/]\s+|\s+[-–—]\s+/u).filter((part) => part.trim() !== '')
  const taken = parts.filter((part) => takeDetail(part, found, lexicon))
  return taken.length > 0 && (taken.length === parts.length || parts.length > 1)
}

const DETAIL_FIELD = pattern()`^(\p{L}[\p{L}\s]{1,24}?)\s*[:：]\s*(.+)$`

/** One detail: an estimate, a status, a priority, an owner. */
function takeDetail(text: string, found: Found, lexicon: Lexicon): boolean {
  const part = text.trim()
  if (part === '') return false
  const field = DETAIL_FIELD.exec(part)
  if (field?.[1] && field[2]) {
    const key = lexicon.fields.whole(field[1])
    if (key === 'owner') {
      found.owner ??= ownerIn(field[2])
      return true
    }
    if (key === 'due') {
      found.due ??= field[2].trim()
      return true
    }
    if (key === 'status') {
      found.status ??= readItemStatus(field[2], lexicon) ?? null
      return true
    }
  }
  if (takeOwner(part, found, lexicon)) return true
  if (takeTyped(part, found, lexicon) || takeDependency(part, found, lexicon)) return true
  const priority = readWholePriority(part, lexicon)
  if (priority) {
    found.priority ??= priority
    return true
  }
  // '13 points in total' counts others.
  if (lexicon.tests.find(part).some((match) => match.meaning === 'total')) return false
  const estimate = isShort(part) ? readEstimate(part, lexicon) : undefined
  if (estimate && !(estimate.isShare && found.id === null)) {
    if (found.points === null) found.points = estimate.points
    if (found.hours === null) {
      found.hours = estimate.hours
      found.hoursRange = estimate.hoursRange
    }
    return true
  }
  const status = readWholeStatus(part, lexicon)
  if (status) {
    found.status ??= status
    return true
  }
  if (part.startsWith('@')) {
    found.owner ??= part
    return true
  }
  return false
}

/** 'Story 3: 8/8 points' in a bracket names the unit that the words in front only describe. */
function takeTyped(part: string, found: Found, lexicon: Lexicon): boolean {
  if (found.id !== null) return false
  const within: Found = { ...found }
  const rest = typeWord(part, within, lexicon)
  if (rest === undefined || within.isGroupWord || within.type === 'other') return false
  if (rest !== '' && !takeDetail(rest, within, lexicon)) return false
  Object.assign(found, within)
  return true
}

/** 'Developer A': a word for an owner and which of them. */
function takeOwner(part: string, found: Found, lexicon: Lexicon): boolean {
  const [first] = lexicon.fields.find(part)
  if (first?.meaning !== 'owner' || first.start > 0 || first.share === 1 || !LABELLED.test(part)) return false
  found.owner ??= part
  return true
}

/** 'depends on #2' */
function takeDependency(part: string, found: Found, lexicon: Lexicon): boolean {
  const [first] = lexicon.fields.find(part)
  if (first?.meaning !== 'depends' || first.start > 0) return false
  const ids = part.split(/[\s,;]+/u).flatMap((word) => {
    const id = readItemId(word)
    return id && isSureId(id.form) ? [id.id] : []
  })
  if (ids.length === 0) return false
  found.dependsOn = [...found.dependsOn, ...ids]
  return true
}

const isShort = (text: string) => text.split(/\s+/).length <= 6

function isName(text: string): boolean {
  return text.trim().split(/\s+/).length <= 4 && NAME_START.test(text.trim())
}

function ownerIn(text: string): string | null {
  const name = bareText(text)
  return name !== '' && TWO_LETTERS.test(name) && name.length <= 30 ? name : null
}

function cleanTitle(text: string): string {
  return bareText(text)
    .replace(/^[\s:：.\-–—|]+/u, '')
    .replace(/[\s:：\-–—|,;]+$/u, '')
    .replace(/^["“„«](.*)["”“»]$/u, '$1')
    .trim()
}
