import type { Diagnostic } from '../diagnostics/diagnostic.js'
import type { Message } from '../messages/message-value.js'
import type { WorkItem } from '../model/work-item.js'
import { keyOf, wordsOf } from '../select/item-key.js'
import { refOf } from '../select/ref-of.js'
import { collate, type Said, type SaidList } from './collate.js'
import { type Disagreement, disagreement } from './disagreement.js'
import { mergeNewest } from './merge-newest.js'
import { isProgress } from './progress.js'
import { say } from './say-disagreement.js'

/** The items of a sprint, what its documents say differently of them, and other names that they went by. */
export interface MergedItems {
  readonly items: readonly WorkItem[]
  readonly messages: readonly Diagnostic[]
  /** By a title under which a document names an item, the id under which another one does. */
  readonly aliases: ReadonlyMap<string, string>
}

const COMPARED = ['points', 'hours', 'priority', 'owner', 'status', 'due'] as const

function sayOfItem(name: (typeof COMPARED)[number], item: string, stated: Disagreement): Message {
  if (name === 'status') return say('itemStatus', { item, ...stated })
  return name === 'due' ? say('itemDue', { item, ...stated }) : say('itemValue', { name, item, ...stated })
}

/** An item without an id is the one with its title, where only one id has that title. */
function idsByTitle(lists: readonly SaidList<WorkItem>[]): Map<string, string | null> {
  const ids = new Map<string, string | null>()
  for (const { id, title } of lists.flatMap(({ value }) => value)) {
    if (id === null) continue
    const words = wordsOf(title)
    const other = ids.get(words)
    const isSame = other === undefined || other?.toLowerCase() === id.toLowerCase()
    ids.set(words, isSame ? (other ?? id) : null)
  }
  return ids
}

/** Where one document uses an id twice, the title has to tell the two apart in every document. */
function ambiguousIds(lists: readonly SaidList<WorkItem>[]): Set<string> {
  const ambiguous = new Set<string>()
  for (const { value } of lists) {
    const seen = new Set<string>()
    for (const key of value.map(keyOf)) {
      if (seen.has(key)) ambiguous.add(key)
      seen.add(key)
    }
  }
  return ambiguous
}

function compare(said: readonly Said<WorkItem>[]): Diagnostic[] {
  const item = refOf(said.at(-1)?.value ?? { id: null, title: '' })
  return COMPARED.flatMap((field) => {
    const statements = said.flatMap(({ age, value }) => {
      const stated = value[field]
      return stated === null ? [] : [{ age, text: String(stated), source: value.source }]
    })
    const winner = statements.at(-1)
    const question = {
      say: (stated: Disagreement) => sayOfItem(field, item, stated),
      ...(field === 'status' ? { isProgress } : {}),
    }
    return winner === undefined ? [] : disagreement(question, winner, statements)
  })
}

/**
 * Make one list of the items of several documents. An item is matched by its id, else by the words of its title; the
 * newest document wins, and what others say differently is kept as a message.
 *
 * @param lists the items of each document, oldest first
 * @returns the items in the order in which they were first mentioned
 * @example
 * const planned = itemFrom({ id: 'EXP-4', title: 'Export invoices', points: 5 })
 * const done = itemFrom({ title: 'Export invoices', status: 'done' })
 * const { items } = mergeItems([{ age: '1', value: [planned] }, { age: '2', value: [done] }])
 * items.map(({ id, points, status }) => [id, points, status]) //=> [['EXP-4', 5, 'done']]
 */
export function mergeItems(lists: readonly SaidList<WorkItem>[]): MergedItems {
  const ids = idsByTitle(lists)
  const ambiguous = ambiguousIds(lists)
  const aliases = new Map<string, string>()
  const things = collate(lists, (item) => {
    const id = item.id ?? ids.get(wordsOf(item.title)) ?? null
    if (item.id === null && id !== null) aliases.set(item.title, id)
    const key = keyOf({ id, title: item.title })
    return ambiguous.has(key) ? `${key} ${wordsOf(item.title)}` : key
  })
  const items = things.flatMap(([first, ...later]) => {
    if (first === undefined) return []
    const all = [first, ...later]
    const mentions = all.flatMap(({ value }) => value.mentions)
    const places = new Map(mentions.map((mention) => [JSON.stringify(mention.source), mention]))
    return [{ ...mergeNewest([first, ...later]), title: first.value.title, mentions: [...places.values()] }]
  })
  return { items, messages: things.flatMap(compare), aliases }
}
