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
  const facts = [
    { label: 'Status', value: day.status, source: day.source },
    { label: 'Tests', value: day.tests === null ? null : testText(day.tests), source: day.tests?.source ?? day.source },
  ]
  const title = [day.day === null ? null : `Day ${day.day}`, day.date, day.person].filter((part) => part !== null)
  return {
    title: title.join(', ') || 'Undated',
    facts: facts.flatMap(({ label, value, source }) => (value === null ? [] : [{ label, value, source }])),
    lists: Object.entries(LISTS).flatMap(([label, key]) =>
      day[key].length === 0 ? [] : [{ label, entries: day[key] }],
    ),
  }
}
