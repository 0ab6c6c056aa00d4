import type { SprintDocument } from '../model/sprint-document.js'
import { wordsOf } from '../select/item-key.js'

/** `Inês Duarte (Manual)` is Inês Duarte, and so is `INES DUARTE`. */
function fold(name: string): string {
  const bare = name.replace(/\([^()]*\)/g, ' ')
  return wordsOf((bare.trim() === '' ? name : bare).normalize('NFD').replace(/\p{M}/gu, ''))
}

/** The one name among these; `undefined` where there is none, or where it could be one or the other. */
function only(names: readonly string[]): string | undefined {
  const [name, ...others] = new Map(names.toReversed().map((one) => [fold(one), one])).values()
  return others.length === 0 ? name : undefined
}

/** Names in capitals alone are a document's style; the other spelling is the person's own. */
function spellings(names: readonly string[]): Map<string, string> {
  const isLoud = (name: string) => name === name.toUpperCase()
  const sorted = names.toSorted((a, b) => Number(isLoud(b)) - Number(isLoud(a)) || (a < b ? 1 : -1))
  return new Map(sorted.map((name) => [fold(name), name]))
}

function nameFinder(documents: readonly SprintDocument[]): (name: string) => string {
  const people = documents.flatMap(({ sprint }) => sprint.people)
  const listed = people.map(({ id, name }) => ({ name, names: [name, ...(id === null ? [] : [id])].map(fold) }))
  const spelled = spellings(
    documents.flatMap(({ sprint }) => sprint.items.flatMap(({ owner }) => (owner === null ? [] : [owner]))),
  )
  const known = new Map<string, string>()
  const find = (name: string) => {
    const words = fold(name)
    const named = (isHere: (one: string) => boolean) =>
      only(listed.filter(({ names }) => names.some(isHere)).map((person) => person.name))
    return (
      named((one) => one === words) ??
      named((one) => one.startsWith(`${words} `)) ??
      named((one) => one.endsWith(` ${words}`)) ??
      spelled.get(words) ??
      name
    )
  }
  return (name) => {
    const found = known.get(name) ?? find(name)
    known.set(name, found)
    return found
  }
}

/**
 * Name everybody as the list of people does: by id, by name in any letters, by the first or the last part of it where
 * only one has that. Those are owners, who makes or needs what is delivered, and the hands that work passes through.
 *
 * @param documents the documents of one sprint
 * @returns the same documents, in which an owner has one name
 * @example
 * const items = ['MILAN REYES', 'Milan Reyes'].map((owner) => itemFrom({ title: `Run of ${owner}`, owner }))
 * const [named] = nameOwnersAlike([documentFrom({ sprint: { items } })])
 * named.sprint.items.map(({ owner }) => owner) //=> ['Milan Reyes', 'Milan Reyes']
 */
export function nameOwnersAlike(documents: readonly SprintDocument[]): SprintDocument[] {
  const nameOf = nameFinder(documents)
  const named = (name: string | null) => (name === null ? null : nameOf(name))
  const owned = <T extends { readonly owner: string | null }>(entries: readonly T[]): T[] =>
    entries.map((entry) => ({ ...entry, owner: named(entry.owner) }))
  return documents.map((document) => {
    const { items, groups, lessons, deliverables, handoffs } = document.sprint
    return {
      ...document,
      sprint: {
        ...document.sprint,
        items: owned(items),
        groups: owned(groups),
        deliverables: deliverables.map((one) => ({
          ...one,
          producer: named(one.producer),
          consumer: named(one.consumer),
        })),
        handoffs: handoffs.map((one) => ({ ...one, from: nameOf(one.from), to: nameOf(one.to) })),
        lessons: { ...lessons, actions: owned(lessons.actions) },
      },
    }
  })
}
