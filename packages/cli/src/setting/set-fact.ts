import type { Fix, SprintDocument, WorkItem } from '@sprint/core'
import { keyOf } from '@sprint/core'
import { parseDocument, statusWords } from '@sprint/parser'
import { type EditableText, editableText } from '../fixing/editable-text.js'
import { type Place, placesOf } from './places.js'
import { type Setting, writings } from './settable.js'

/** What came of it: the bytes to write, or why nothing can be written, as the end of a sentence. */
export type SetFact = { readonly bytes: Uint8Array; readonly lines: readonly number[] } | { readonly why: string }

/** Each is a reading of the document. */
const MOST_TRIES = 120

/**
 * Change one fact of an item in its document, in the words of the document, and leave every other byte as it was.
 * A change counts only where the document that comes out says the new value of that item, and nothing else anew.
 *
 * @param document as it was read
 * @param bytes it was read from
 * @param item the item to change
 * @param setting what it shall be
 */
export function setFact(document: SprintDocument, bytes: Uint8Array, item: WorkItem, setting: Setting): SetFact {
  const text = editableText(bytes, document.encoding)
  if (text === null) return { why: `has bytes that are no ${document.encoding.charset}; save it as UTF-8` }
  const wanted = known(document, item, setting)
  const words = statusWords(document.language)
  const like = likeWritings(document, text, setting)
  const found: { readonly place: Place; readonly bytes: Uint8Array }[] = []
  let tries = 0
  for (const place of placesOf(text.lines, item)) {
    for (const to of writings(setting, place.text, like.get(place.like) ?? [], words)) {
      if (tries++ >= MOST_TRIES) break
      const changed = tryOut(text, document, place, to, wanted)
      if (changed === null) continue
      found.push({ place, bytes: changed })
      break
    }
  }
  return choose(found, item, setting)
}

function choose(
  found: readonly { readonly place: Place; readonly bytes: Uint8Array }[],
  item: WorkItem,
  { field }: Setting,
): SetFact {
  const [only, ...others] = found
  const lines = found.map(({ place }) => place.line)
  if (only === undefined) {
    const where = [...new Set(item.mentions.map(({ source }) => source.line))].join(', ')
    return { why: `states no ${field} of that item that can be changed by itself (line ${where}); change it by hand` }
  }
  if (others.length === 0) return { bytes: only.bytes, lines }
  const places = found.map(({ place }) => `${place.line}:${place.column}`).join(' and ')
  return { why: `may state the ${field} of that item at ${places}; change it by hand` }
}

function tryOut(
  text: EditableText,
  { path }: SprintDocument,
  { line, column, endColumn, text: from }: Place,
  to: string,
  wanted: string,
): Uint8Array | null {
  const fix: Fix = { file: path, line, column, endLine: line, endColumn, from, to }
  if (!text.canHold(fix)) return null
  const changed = text.replace([fix])
  return factsOf(parseDocument(changed, { path }).sprint.items) === wanted ? changed : null
}

/** All that is known of the items once the fact is changed, but for where it stands. */
function known({ sprint }: SprintDocument, item: WorkItem, { field, value }: Setting): string {
  return factsOf(sprint.items.map((one) => (one === item ? { ...one, [field]: value } : one)))
}

function factsOf(items: readonly WorkItem[]): string {
  const withoutPlaces = (key: string, value: unknown) =>
    key === 'source' || key === 'mentions' || key === 'hoursRange' ? undefined : value
  return JSON.stringify(items, withoutPlaces)
}

/** How other items of the document write the same value, place by place. */
function likeWritings(
  { sprint }: SprintDocument,
  text: EditableText,
  { field, value }: Setting,
): Map<string, string[]> {
  const like = new Map<string, string[]>()
  if (field !== 'status') return like
  for (const item of sprint.items.filter((one) => one.status === value).slice(0, 5)) {
    for (const place of placesOf(text.lines, item)) {
      if (place.like !== 'number') like.set(place.like, [...new Set([...(like.get(place.like) ?? []), place.text])])
    }
  }
  return like
}

/**
 * The items that a user means.
 *
 * @param items of a document
 * @param name an id, or a title
 */
export function itemsCalled(items: readonly WorkItem[], name: string): WorkItem[] {
  const byId = items.filter(({ id, title }) => keyOf({ id, title }) === keyOf({ id: name, title: '' }))
  return byId.length > 0 ? byId : items.filter(({ title }) => keyOf({ title }) === keyOf({ title: name }))
}
