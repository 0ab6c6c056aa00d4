import type { Source } from '../model/place.js'
import { collate, type Said, type SaidList } from './collate.js'

/** The fields of an entry that say something. */
function known<T extends object>(entry: T): Partial<T> {
  const fields: Partial<T> = { ...entry }
  for (const key in entry) {
    const value = entry[key]
    if (value === null || (Array.isArray(value) && value.length === 0)) delete fields[key]
  }
  return fields
}

/**
 * Make one entry of all that is said of it: field by field the newest word counts, where the newest is silent the
 * one before. It stays at the place where it stands first.
 *
 * @param said what is said of one thing, oldest first
 * @returns one entry
 * @example
 * const risk = { title: 'Late data', level: 'high', likelihood: null, mitigation: 'Ask early', source: sourceAt(9) }
 * const later = { ...risk, level: 'low', mitigation: null, source: sourceAt(2) }
 * const { level, mitigation, source } = mergeNewest([{ age: '1', value: risk }, { age: '2', value: later }])
 * level //=> 'low'
 * mitigation //=> 'Ask early'
 * source.line //=> 9
 */
export function mergeNewest<T extends { readonly source: Source }>([first, ...later]: readonly [
  Said<T>,
  ...Said<T>[],
]): T {
  const { source } = first.value
  return Object.assign({}, first.value, ...later.map(({ value }) => known(value)), { source })
}

/**
 * Merge lists, entry by entry.
 *
 * @param lists the lists, oldest first
 * @param keyOf what tells one entry from another
 * @returns one list, in the order in which entries were first mentioned
 * @example
 * const note = { text: 'Copy the data', source: sourceAt(4) }
 * mergeLists([{ age: '1', value: [note] }, { age: '2', value: [note] }], (entry) => entry.text).length //=> 1
 */
export function mergeLists<T extends { readonly source: Source }>(
  lists: readonly SaidList<T>[],
  keyOf: (entry: T) => string,
): T[] {
  return collate(lists, keyOf).flatMap(([first, ...later]) =>
    first === undefined ? [] : [mergeNewest([first, ...later])],
  )
}
