import type { Day, Note } from '@sprint/core'
import type { HeaderFact } from '../sections/header.js'
import { testText } from './test-text.js'

/** A day, or one person's day. */
export interface DayEntry {
  readonly title: string
  readonly facts: readonly HeaderFact[]
  readonly lists: readonly { readonly label: string; readonly entries: readonly Note[] }[]
}

const LISTS = {
  Completed: 'completed',
  Planned: 'planned',
  Issues: 'issues',
  Blockers: 'blockers',
  Notes: 'notes',
} as const

/**
 * A daily entry as a report shows it.
 *
 * @param day an entry of the model
 */
export function dayEntry(day: Day): DayEntry {
  const facts = { Status: day.status, Tests: day.tests === null ? null : testText(day.tests) }
  const title = [day.day === null ? null : `Day ${day.day}`, day.date, day.person].filter((part) => part !== null)
  return {
    title: title.join(', ') || 'Undated',
    facts: Object.entries(facts).flatMap(([label, value]) =>
      value === null ? [] : [{ label, value, source: day.source }],
    ),
    lists: Object.entries(LISTS).flatMap(([label, key]) =>
      day[key].length === 0 ? [] : [{ label, entries: day[key] }],
    ),
  }
}
