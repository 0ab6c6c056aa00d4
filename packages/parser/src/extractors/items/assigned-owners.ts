import type { WorkItem } from '@sprint/core'
import { normalise } from '../../lexicon/normalise.js'
import type { Entry, List } from '../../outline/outline.js'
import { plainLine } from '../../outline/plain-line.js'
import { pattern } from '../../pattern/pattern.js'
import type { ParseContext } from '../extractor.js'
import { readUnitLine } from './unit-line.js'

// > | Ana: Build the index, Search page      Ben - Lock button
//     ^^^  ^^^^^^^^^^^^^^^  ^^^^^^^^^^^      ^^^   ^^^^^^^^^^^
const ASSIGNMENT = pattern()`^(\p{Lu}[\p{L}.]*(?:\s\p{Lu}[\p{L}.]*){0,2})\s*(?:[:：]|\s[-–—]\s)\s*(.+)$`
const NAME = pattern()`^\p{Lu}[\p{L}.]*(?:\s\p{Lu}[\p{L}.]*){0,2}\s*[:：]?$`
const PARTS = /\s*[,;，、]\s*/u

/**
 * Gives units the owner that a list of assignments names for them, where they have none.
 *
 * ```text
 * > | - Ana: Build the index, Search page
 *       ^^^  ^^^^^^^^^^^^^^^  ^^^^^^^^^^^
 * ```
 */
export function withAssignedOwners(context: ParseContext, items: readonly WorkItem[]): WorkItem[] {
  const owners = new Map<string, string>()
  const lists = context.outline.blocks.filter((block): block is List => block.kind === 'list' && block.entry === null)
  for (const list of lists)
    for (const entry of list.entries)
      for (const [owner, title] of assignments(entry))
        if (!isKnownWord(context, owner))
          for (const name of namesIn(context, title, entry)) if (!owners.has(name)) owners.set(name, owner)
  if (owners.size === 0) return [...items]
  return items.map((item) => {
    const owner =
      item.owner ?? owners.get(normalise(item.title)) ?? (item.id === null ? undefined : owners.get(idKey(item.id)))
    return owner === undefined || owner === item.owner ? item : { ...item, owner }
  })
}

/** 'Completed: …' and 'Risk: …' name nobody. */
function isKnownWord({ lexicon }: ParseContext, name: string): boolean {
  const books = [
    lexicon.sections,
    lexicon.fields,
    lexicon.itemStatuses,
    lexicon.groups,
    lexicon.itemTypes,
    lexicon.priorities,
  ]
  return books.some((book) => (book.best(name)?.share ?? 0) >= 0.5)
}

function* assignments(entry: Entry): Generator<[owner: string, title: string]> {
  const [, owner, titles] = ASSIGNMENT.exec(entry.line.text) ?? []
  if (owner && titles) for (const title of titles.split(PARTS)) yield [owner, title]
  else if (NAME.test(entry.line.text))
    for (const child of entry.children) yield [entry.line.text.replace(/\s*[:：]$/u, ''), child.line.text]
}

/** What a part of an assignment may name a unit by: its title, or its id as in 'User story 1'. */
function namesIn({ lexicon }: ParseContext, text: string, { source }: Entry): string[] {
  const { id, title } = readUnitLine(plainLine(text, source), lexicon)
  return id !== null && title === '' ? [normalise(text), idKey(id)] : [normalise(text)]
}

const idKey = (id: string) => `#${normalise(id)}`
