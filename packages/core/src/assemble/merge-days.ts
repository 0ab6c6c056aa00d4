import type { Day } from '../model/day.js'
import type { Note } from '../model/field.js'
import { wordsOf } from '../select/item-key.js'
import { collate, type Said, type SaidList } from './collate.js'
import { mergeLists, mergeNewest } from './merge-newest.js'

const NOTES = ['completed', 'planned', 'issues', 'blockers', 'notes'] as const

function mergeDay(first: Said<Day>, later: readonly Said<Day>[]): Day {
  const notesOf = (name: (typeof NOTES)[number]): Note[] =>
    mergeLists(
      [first, ...later].map(({ age, value }) => ({ age, value: value[name] })),
      ({ text }) => wordsOf(text),
    )
  return {
    ...mergeNewest([first, ...later]),
    completed: notesOf('completed'),
    planned: notesOf('planned'),
    issues: notesOf('issues'),
    blockers: notesOf('blockers'),
    notes: notesOf('notes'),
  }
}

/**
 * Make one list of the daily entries of several documents: entries of the same day and person become one, with the
 * notes of all.
 *
 * @param lists the entries of each document, oldest first
 * @returns the entries, by date where they have one
 * @example
 * mergeDays([]) //=> []
 */
export function mergeDays(lists: readonly SaidList<Day>[]): Day[] {
  const keyOf = ({ date, day, person }: Day) => `${date ?? `day ${day}`} ${person === null ? '' : wordsOf(person)}`
  const days = collate(lists, keyOf).flatMap(([first, ...later]) =>
    first === undefined ? [] : [mergeDay(first, later)],
  )
  // Entries without a date stay where they are, after those with one.
  return lists.length < 2 ? days : days.toSorted((a, b) => compareDates(a.date, b.date))
}

function compareDates(a: string | null, b: string | null): number {
  const [first, second] = [a ?? '~', b ?? '~']
  return first < second ? -1 : first > second ? 1 : 0
}
