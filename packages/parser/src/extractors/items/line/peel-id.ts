import type { Priority } from '@sprint/core'
import type { Lexicon } from '../../../lexicon/lexicon.js'
import { pattern } from '../../../pattern/pattern.js'
import { isStandardName, isSureId, readItemId, readLabelId } from '../../../readers/read-item-id.js'
import { readPriority } from '../../../readers/read-priority.js'
import type { Found } from './found.js'

const WORDS_THEN_ID = pattern()`^(\p{L}+(?:[\s-]\p{L}+)?)\s*(?:[#№]\s*|n[o°º]\.?\s*)?(?=[#\p{Lu}\d])`
const WORD_THEN_COLON = pattern()`^(\p{L}+(?:[\s-]\p{L}+)?)\s*[:：]\s+`

// > | US4, US5 and US7      SHOP-1/SHOP-2
//     ^^^^^^^^              ^^^^^^^^^^^^^
const SEVERAL = pattern()`^\p{Lu}{1,8}-?\d+\s*[,;/&+、]\s*\p{Lu}{1,8}-?\d`

/** Takes the id off the front of a text, and the word for the kind of unit with it. Of several ids none is its own. */
export function peelId(text: string, found: Found, lexicon: Lexicon): string {
  if (SEVERAL.test(text)) return text
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
  return withoutKind(id.rest, found, lexicon)
}

// > | #42 [Bug] Totals are off     #43 Spike - Which cache?
//         ^^^^^                         ^^^^^
const KIND = pattern()`^(?:\[(\p{L}+)\]\s*|(\p{L}+)\s+[-–—]\s+)(?=\S)`

/** The words behind an id without the kind of work in front of them. */
function withoutKind(text: string, found: Found, lexicon: Lexicon): string {
  const [written = '', inBrackets, inFront] = KIND.exec(text) ?? []
  const type = lexicon.itemTypes.whole(inBrackets ?? inFront ?? '')
  if (!type || type === 'other') return text
  found.type ??= type
  return text.slice(written.length)
}

const BRACKET = /^[[(]/u
const TRACKED = /^\s*#\d/u

/** 'Task 1.2: …', 'Story 4 – …', 'Bug: …' */
export function typeWord(text: string, found: Found, lexicon: Lexicon): string | undefined {
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
      // 'Issue #4' bears the number of a tracker.
      const isTracked = TRACKED.test(text.slice(name.length))
      found.id = isTracked ? `#${id.id}` : id.id
      found.idForm = id.form
      found.type = isTracked && (type === 'other' || type === 'task') ? null : (type ?? null)
      found.priority ??= rankOf(name, id.id, lexicon)
      found.isGroupWord = group !== undefined
      found.isTimeWord = group === 'day' || group === 'week' || group === 'milestone'
      const second = readItemId(id.rest.replace(BRACKET, ''))
      // 'Issue 2: US-27 Network', 'Story 1: [US-27] Network': of two ids the more telling one.
      if (second?.form === 'ticket' && id.form === 'labelled') {
        found.id = second.id
        found.idForm = second.form
        if (found.type === 'other' || found.type === 'task') found.type = null
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
