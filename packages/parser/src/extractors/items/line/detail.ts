import type { Lexicon } from '../../../lexicon/lexicon.js'
import { bareText } from '../../../meaning/bare-text.js'
import { pattern } from '../../../pattern/pattern.js'
import { isStandardName, isSureId, readItemId } from '../../../readers/read-item-id.js'
import { readItemStatus, readWholeStatus } from '../../../readers/read-item-status.js'
import { mayBePerson } from '../../../readers/read-person-name.js'
import { readPriority, readWholePriority } from '../../../readers/read-priority.js'
import { typeOfId } from '../type-of-id.js'
import type { Found } from './found.js'
import { typeWord } from './peel-id.js'
import { takeEstimate } from './take-estimate.js'

/**
 * Details parted by commas or bars. All of it must be details, else it belongs to the title; a name among details is
 * the owner.
 */
export function takeDetails(text: string, found: Found, lexicon: Lexicon): boolean {
  const parts = text.split(/[,;|·/]\s+|\s+[-–—|·]\s+/u).filter((part) => part.trim() !== '')
  const left = parts.filter((part) => !takeDetail(part, found, lexicon))
  if (left.length === parts.length) return false
  const name = left.find((part) => mayBePerson(part, lexicon))
  if (name) found.owner ??= name.trim()
  return left.length === 0 || parts.length > 1
}

const DETAIL_FIELD = pattern()`^(\p{L}[\p{L}\s]{1,24}?)\s*[:：]\s*(.+)$`

/** One detail: an estimate, a status, a priority, an owner. */
export function takeDetail(text: string, found: Found, lexicon: Lexicon): boolean {
  const part = text.trim()
  if (part === '') return false
  if (takeField(part, found, lexicon)) return true
  if (takeOwner(part, found, lexicon)) return true
  if (takeId(part, found) || takeTyped(part, found, lexicon) || takeDependency(part, found, lexicon)) return true
  const priority = readWholePriority(part, lexicon)
  if (priority) {
    found.priority ??= priority
    return true
  }
  // '13 points in total' counts others.
  if (lexicon.tests.find(part).some((match) => match.meaning === 'total')) return false
  if (takeEstimate(part, found, lexicon)) return true
  const status = readWholeStatus(part, lexicon)
  if (status) {
    if (status !== 'unclear') found.status ??= status
    return true
  }
  if (part.startsWith('@')) {
    found.owner ??= part
    return true
  }
  return false
}

/** 'Owner: Ada', 'Effort: 3 points' */
function takeField(part: string, found: Found, lexicon: Lexicon): boolean {
  const [, word, value] = DETAIL_FIELD.exec(part) ?? []
  if (!word || !value) return false
  switch (lexicon.fields.whole(word)) {
    case 'owner':
      found.owner ??= ownerIn(value)
      return true
    case 'due':
      found.due ??= value.trim()
      return true
    case 'status':
      found.status ??= readItemStatus(value, lexicon) ?? null
      return true
    case 'priority':
      found.priority ??= readPriority(value, lexicon) ?? null
      return true
    case 'points':
      return takeEstimate(value, found, lexicon, 'points')
    case 'hours':
      return takeEstimate(value, found, lexicon, isOfStory(found) && !isUnit(word, lexicon) ? 'points' : 'hours')
    default:
      return false
  }
}

/** Stories are estimated in points: 'US-4: Export (Est: 5)'. */
const isOfStory = ({ type, id }: Found) => (type ?? typeOfId(id)) === 'story'

/** 'Hours', 'Est. hours' */
const isUnit = (word: string, lexicon: Lexicon) => lexicon.units.find(word).length > 0

/** 'Import (SHOP-12)': an id and nothing else, where the title has none in front. */
function takeId(part: string, found: Found): boolean {
  if (found.id !== null) return false
  const id = readItemId(part)
  if (id?.form !== 'ticket' || id.rest !== '' || isStandardName(id.id)) return false
  found.id = id.id
  found.idForm = 'behind'
  return true
}

/** 'Story 3: 8/8 points' in a bracket names the unit that the words in front only describe. */
function takeTyped(part: string, found: Found, lexicon: Lexicon): boolean {
  if (found.id !== null) return false
  const within: Found = { ...found }
  const rest = typeWord(part, within, lexicon)
  if (rest === undefined || within.isGroupWord || within.type === 'other') return false
  if (rest !== '' && !takeDetail(rest, within, lexicon)) return false
  // 'Harden the form (PR #19)' refers to it.
  Object.assign(found, within, within.id?.startsWith('#') ? { idForm: 'behind' } : {})
  return true
}

const LABELLED = pattern()`^\P{N}+\s(?:\p{Lu}|\d{1,2})$`

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

const WORD = pattern()`\p{L}{2}`

/** A name in a bracket or behind a word for the owner. */
export function ownerIn(text: string): string | null {
  const name = bareText(text)
  return name !== '' && WORD.test(name) && name.length <= 30 ? name : null
}
